import { useId } from 'preact/hooks'
import { TextField } from '../parts/textField.tsx'
import { Tick } from '../parts/tick.tsx'
import { useSay } from '../words.tsx'
import type { ClaimLearner as Learner } from './types.ts'

/** Who claims: only what the rule or the provider asks for, entered at save and forgotten unless it is to be remembered. */
export const ClaimLearner = ({ fields, consent, remember }: Learner) => {
  const say = useSay()
  const id = useId()
  return (
    <section class="stack" aria-labelledby={id}>
      <div class="stack close">
        <h2 id={id}>{say('learnerTitle')}</h2>
        <p>{say('learnerMore')}</p>
      </div>
      <div class={fields.length > 1 ? 'halves' : 'fields'}>
        {fields.map(({ field, ...rest }) => (
          <div key={field} data-field={field}>
            <TextField autocomplete={field === 'name' ? 'name' : 'off'} maxLength={200} {...rest} />
          </div>
        ))}
      </div>
      <div>
        {consent && (
          <Tick checked={consent.on} hint={say('learnerConsentHint')} onChange={consent.onChange}>
            {say('learnerConsent')}
          </Tick>
        )}
        <Tick checked={remember.on} hint={say('learnerRememberHint')} onChange={remember.onChange}>
          {say('learnerRemember')}
        </Tick>
      </div>
    </section>
  )
}
