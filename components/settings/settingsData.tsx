import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Confirm, type ConfirmProps } from '../parts/confirm.tsx'
import { useSay } from '../words.tsx'
import type { SettingsViewProps } from './types.ts'

/** A button that deletes; while everything is kept it says so instead. */
const Deleting = ({ held, onHeld, ...confirm }: ConfirmProps & { held: boolean; onHeld: () => void }) => (
  <div class="row">
    {held ? (
      <button type="button" class="btn small" onClick={onHeld}>
        {confirm.icon && <Icon name={confirm.icon} />}
        {confirm.text}
      </button>
    ) : (
      <Confirm {...confirm} />
    )}
  </div>
)

/** How to make the data go. */
export const SettingsData = ({ keepAll, note, onForgetHour, onEraseAll }: SettingsViewProps) => {
  const say = useSay()
  const [pressed, setPressed] = useState(false)
  useEffect(() => setPressed(false), [keepAll])
  const held = { held: keepAll, onHeld: () => setPressed(true), icon: 'forget' } as const
  const said = keepAll && pressed ? say('heldSays') : note
  return (
    <section class="stack">
      <h2>{say('forgettingTitle')}</h2>
      <div role="status">{said && <p class="measure">{said}</p>}</div>
      <div class="stack tight">
        <Deleting
          {...held}
          text={say('forgetHour')}
          question={say('forgetHourAsk')}
          yes={say('forgetHourYes')}
          no={say('keep')}
          onYes={onForgetHour}
        />
        <Deleting
          {...held}
          text={say('eraseAll')}
          question={say('eraseAllAsk')}
          yes={say('eraseAllYes')}
          no={say('keepAll')}
          onYes={onEraseAll}
        />
      </div>
    </section>
  )
}
