import { Select } from '../parts/select.tsx'
import { TextField } from '../parts/textField.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { ClaimViewProps } from './types.ts'

/** From and until, both inclusive; how time is added up, and when a cycle began, where the rule asks. */
export const ClaimPeriod = ({ period, counting, cycle, onPeriod }: ClaimViewProps) => {
  const say = useSay()
  const { from, until, zoneLabel, episodes } = period
  return (
    <section class="stack tight">
      <h2>{say('claimPeriod')}</h2>
      <div class="fields days">
        <TextField label={say('from')} type="date" value={from} max={until} onInput={day => onPeriod(day, until)} />
        <TextField label={say('until')} type="date" value={until} min={from} onInput={day => onPeriod(from, day)} />
      </div>
      <p class="hint">{count(say, 'inPeriod', episodes, zoneLabel)}</p>
      {counting && (
        <Select<'episode' | 'day'>
          label={say('countTime')}
          hint={say('countTimeHint')}
          options={[
            { value: 'episode', text: say('countByEpisode') },
            { value: 'day', text: say('countByDay') },
          ]}
          value={counting.value}
          onChange={counting.onChange}
        />
      )}
      {cycle && (
        <TextField
          label={say('claimCycleStart')}
          hint={say('claimCycleStartHint')}
          type="date"
          value={cycle.start}
          max={cycle.today}
          onInput={cycle.onChange}
        />
      )}
    </section>
  )
}
