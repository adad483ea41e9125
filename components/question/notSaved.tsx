import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'

/** Always drawn, so that a screen reader hears the change. */
export const NotSaved = ({ failed }: { failed: boolean }) => {
  const say = useSay()
  return (
    <div role="status">
      {failed && (
        <Banner tone="look" fact={say('notSavedYet')}>
          {say('notSavedYetMore')}
        </Banner>
      )}
    </div>
  )
}
