import { Select } from '../parts/select.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { SettingsViewProps } from './types.ts'

/** Earlier overstates change; later, nobody remembers. */
const WEEKS = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** After how many weeks an intention is asked about. */
export const SettingsFollowUp = ({ followUpWeeks, onChange }: SettingsViewProps) => {
  const say = useSay()
  const all = [...new Set([...WEEKS, followUpWeeks])].sort((a, b) => a - b)
  return (
    <section class="stack">
      <h2>{say('followUpTitle')}</h2>
      <Select
        label={say('followUpWeeksLabel')}
        hint={say('followUpWeeksHint')}
        options={all.map(weeks => ({ value: String(weeks), text: count(say, 'followUpWeeks', weeks) }))}
        value={String(followUpWeeks)}
        onChange={weeks => onChange({ followUpWeeks: Number(weeks) })}
      />
    </section>
  )
}
