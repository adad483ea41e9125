import { Confirm } from '../parts/confirm.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { SettingsViewProps } from './types.ts'

/** Where the data are, and how to make them go. */
export const SettingsData = ({ unansweredDays, note, onForgetHour, onEraseAll }: SettingsViewProps) => {
  const say = useSay()
  return (
    <section class="stack">
      <h2>{say('dataTitle')}</h2>
      <div class="stack tight measure">
        <p>{say('dataWhere')}</p>
        <p>{count(say, 'keptDays', unansweredDays)}</p>
        <p>{say('keptCopies')}</p>
      </div>
      <div role="status">{note && <p class="measure">{note}</p>}</div>
      <div class="stack tight">
        <div class="row">
          <Confirm
            text={say('forgetHour')}
            icon="forget"
            question={say('forgetHourAsk')}
            yes={say('forgetHourYes')}
            no={say('keep')}
            onYes={onForgetHour}
          />
        </div>
        <div class="row">
          <Confirm
            text={say('eraseAll')}
            icon="forget"
            question={say('eraseAllAsk')}
            yes={say('eraseAllYes')}
            no={say('keepAll')}
            onYes={onEraseAll}
          />
        </div>
      </div>
    </section>
  )
}
