import { useEffect, useId, useState } from 'preact/hooks'
import { Fault } from '../parts/fault.tsx'
import { useSay } from '../words.tsx'
import { SettingsTime } from './settingsTime.tsx'
import type { Hours, SettingsViewProps } from './types.ts'

/** Hours of the day in which nothing is asked: both ends, or none at all. */
export const SettingsHours = ({ mutedHours, onChange }: Pick<SettingsViewProps, 'mutedHours' | 'onChange'>) => {
  const say = useSay()
  const id = useId()
  const [ends, setEnds] = useState<Partial<Hours>>(mutedHours ?? {})
  useEffect(() => setEnds(mutedHours ?? {}), [mutedHours?.from, mutedHours?.to])
  const change = (part: Partial<Hours>): void => {
    const { from, to } = { ...ends, ...part }
    setEnds({ ...ends, ...part })
    if (from !== undefined && to !== undefined && from !== to) onChange({ mutedHours: { from, to } })
  }
  const same = ends.from !== undefined && ends.from === ends.to
  return (
    <fieldset class="stack tight" aria-describedby={`${id}h`}>
      <legend>{say('hoursLegend')}</legend>
      <div class="fields days">
        <SettingsTime label={say('from')} minute={ends.from} faultId={`${id}f`} onMinute={from => change({ from })} />
        <SettingsTime label={say('hoursUntil')} minute={ends.to} faultId={`${id}f`} onMinute={to => change({ to })} />
      </div>
      <Fault id={`${id}f`} text={same ? say('hoursSame') : undefined} />
      <p id={`${id}h`} class="hint">
        {say('hoursHint')}
      </p>
      {(ends.from !== undefined || ends.to !== undefined) && (
        <div class="row">
          <button
            type="button"
            class="btn small"
            onClick={event => {
              // The button goes with the hours.
              event.currentTarget.closest('fieldset')?.querySelector('input')?.focus()
              setEnds({})
              onChange({ mutedHours: null })
            }}
          >
            {say('hoursNone')}
          </button>
        </div>
      )}
    </fieldset>
  )
}
