import { useFormats } from '../format.ts'
import { Confirm } from '../parts/confirm.tsx'
import { useSay } from '../words.tsx'
import type { SettingsViewProps } from './types.ts'

/** What was agreed to and when, and how to take it back. */
export const SettingsConsent = ({ consent, zone, privacyHref, welcomeHref, onWithdraw }: SettingsViewProps) => {
  const say = useSay()
  const formats = useFormats()
  return (
    <section class="stack tight">
      <h2>{say('consentTitle')}</h2>
      <p>{consent ? say('consentGiven', consent.version, formats.day(consent.at, zone)) : say('consentNone')}</p>
      <p class="row wide">
        <a href={privacyHref} target="_blank" rel="noopener noreferrer">
          {say('privacyNotice')}
        </a>
        <a href={welcomeHref} target="_blank" rel="noopener noreferrer">
          {say('welcomePage')}
        </a>
      </p>
      {consent && (
        <div class="row">
          <Confirm
            text={say('withdraw')}
            question={say('withdrawAsk')}
            yes={say('withdraw')}
            no={say('keep')}
            onYes={onWithdraw}
          />
        </div>
      )}
    </section>
  )
}
