import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'
import type { WelcomeProps } from './types.ts'

export interface AgreeProps extends Pick<WelcomeProps, 'state' | 'consentVersion' | 'privacyHref'> {
  onAgree: () => void
}

/** The click that agrees. It is never disabled: pressed too early, it says what is missing. */
export const Agree = ({ state, consentVersion, privacyHref, onAgree }: AgreeProps) => {
  const say = useSay()
  return (
    <section class="stack tight">
      <div role="status">
        {state === 'refused' && (
          <Banner tone="look" fact={say('refused')}>
            {say('refusedMore')}
          </Banner>
        )}
        {state === 'asking' && <Banner fact={say('asking')}>{say('askingMore')}</Banner>}
      </div>
      <div class="row">
        <button type="button" class="btn primary large" onClick={onAgree}>
          {say(state === 'refused' ? 'askAgain' : 'agree')}
        </button>
      </div>
      <p class="meta">{say('agreeMore')}</p>
      <p class="meta">
        <a href={privacyHref} target="_blank" rel="noopener noreferrer">
          {say('privacyNotice')}
        </a>{' '}
        · {say('consentVersion', consentVersion)}
      </p>
    </section>
  )
}
