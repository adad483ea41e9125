import { useFormats } from '../format.ts'
import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'

export interface LossBannerProps {
  /** Day of a file from which what was lost can come back, `yyyy-mm-dd`; without one, a file is to be saved. */
  savedOn?: string | undefined
  /** Where the file is saved or brought back. */
  onGo: () => void
}

/** This browser profile loses its data: save a file, or bring one back. */
export const LossBanner = ({ savedOn, onGo }: LossBannerProps) => {
  const say = useSay()
  const { day } = useFormats()
  const action = (
    <button type="button" class="btn small" onClick={onGo}>
      {say(savedOn === undefined ? 'lossSaveNow' : 'lossBackNow')}
    </button>
  )
  return (
    <Banner tone="look" fact={say('lossFact')} actions={action}>
      {savedOn === undefined ? say('lossSave') : say('lossBack', day(Date.parse(savedOn), 'UTC'))}
    </Banner>
  )
}
