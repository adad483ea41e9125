import { useId } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'
import { SettingsTime } from './settingsTime.tsx'
import type { SettingsViewProps } from './types.ts'

/** A Monday, to name the days of the week. */
const MONDAY = Date.UTC(2026, 0, 5)
const DAY = 24 * 3600_000
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const

/** When the working day ends, and on which days what waits is reviewed. */
export const SettingsDay = ({
  dayEnds,
  reviewDays,
  onChange,
}: Pick<SettingsViewProps, 'dayEnds' | 'reviewDays' | 'onChange'>) => {
  const say = useSay()
  const id = useId()
  const language = say('languageTag')
  const named = (day: number, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY)
  const turn = (day: number, on: boolean) =>
    onChange({ reviewDays: WEEK.filter(one => (one === day ? on : reviewDays.includes(one))) })
  return (
    <>
      <SettingsTime
        label={say('dayEnds')}
        hint={say('dayEndsHint')}
        minute={dayEnds}
        onMinute={minute => onChange({ dayEnds: minute })}
      />
      <fieldset class="stack tight" aria-describedby={`${id}h`}>
        <legend>{say('reviewDays')}</legend>
        <div class="chips">
          {WEEK.map(day => (
            <label key={day} class="chip">
              <input
                type="checkbox"
                aria-label={named(day, 'long')}
                checked={reviewDays.includes(day)}
                onChange={event => turn(day, event.currentTarget.checked)}
              />
              <span class="ticked">
                <Icon name="check" />
              </span>
              {named(day, 'short')}
            </label>
          ))}
        </div>
        <p id={`${id}h`} class="hint">
          {say('reviewDaysHint')}
        </p>
      </fieldset>
    </>
  )
}
