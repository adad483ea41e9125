import type { PackShown } from '../../claims/packs/shown.ts'
import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'
import { LIMIT_TEXTS } from './texts.ts'

/** What a good pack sets and what does not happen: more than its rule gives, sources that nobody notices. */
export const PackNotes = ({ shown: { notFollowed, unknownSources } }: { shown: PackShown }) => {
  const say = useSay()
  const notes = [
    ...notFollowed.map(one => say(LIMIT_TEXTS[one])),
    ...(unknownSources.length > 0 ? [say('packUnknownSources', unknownSources.join(', '))] : []),
  ]
  return notes.length > 0 ? <Banner fact={say('packMore')}>{notes.join(' ')}</Banner> : null
}
