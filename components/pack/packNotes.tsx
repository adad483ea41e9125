import type { PackShown } from '../../claims/packs/shown.ts'
import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'
import { LIMIT_TEXTS } from './texts.ts'

/** What a good pack says and what does not happen: more than its rule gives, sources that nobody notices. */
export const PackNotes = ({ shown: { notFollowed, unknownSources } }: { shown: PackShown }) => {
  const say = useSay()
  return (
    <>
      {notFollowed.length > 0 && (
        <Banner fact={say('packMore')}>{notFollowed.map(one => say(LIMIT_TEXTS[one])).join(' ')}</Banner>
      )}
      {unknownSources.length > 0 && <Banner fact={say('packUnknownSources')}>{unknownSources.join(', ')}</Banner>}
    </>
  )
}
