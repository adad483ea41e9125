import { useFormats } from '../format.ts'
import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'
import type { PopupAccess as Access } from './types.ts'

/** The browser and the person's choice differ: says so, and offers the one thing to do. */
export const PopupAccess = ({ kind, names, onFix }: Access) => {
  const say = useSay()
  const list = useFormats().list(names)
  const missing = kind === 'missing'
  return (
    <section>
      <Banner
        tone="look"
        fact={say(missing ? 'accessMissing' : 'accessExtra')}
        actions={
          <button type="button" class="btn small" onClick={onFix}>
            {say(missing ? 'allowAgain' : 'giveBack')}
          </button>
        }
      >
        {say(missing ? 'accessMissingMore' : 'accessExtraMore', list)}
      </Banner>
    </section>
  )
}
