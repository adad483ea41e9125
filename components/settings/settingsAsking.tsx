import { ModeRows } from '../answers/modeRows.tsx'
import { dayOf, useFormats } from '../format.ts'
import { Menu } from '../parts/menu.tsx'
import { Select } from '../parts/select.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { SettingsDay } from './settingsDay.tsx'
import type { SettingsViewProps } from './types.ts'

const WAITS = [2, 5, 10, 20, 30, 60] as const

/** When to ask, how long to wait, when the day ends and is reviewed, and a pause. */
export const SettingsAsking = (props: SettingsViewProps) => {
  const say = useSay()
  const formats = useFormats()
  const { mode, waitMinutes, paused, now, zone, onMode, onWait, onPause, onResume } = props
  const waits = [...new Set([...WAITS, waitMinutes])].sort((a, b) => a - b)
  const until = (at: number) => {
    const time = formats.time(at, zone)
    return dayOf(at, zone) === dayOf(now, zone) ? time : say('dayAt', formats.weekday(at, zone), time)
  }
  return (
    <section class="stack">
      <ModeRows value={mode} onChange={onMode} />
      {mode === 'over' && (
        <Select
          label={say('waitQuestion')}
          hint={say('waitHint')}
          options={waits.map(minutes => ({ value: String(minutes), text: count(say, 'waitMinutes', minutes) }))}
          value={String(waitMinutes)}
          onChange={minutes => onWait(Number(minutes))}
        />
      )}
      <SettingsDay {...props} />
      <div class="stack tight">
        <h3>{say('pause')}</h3>
        <p>
          {paused === undefined
            ? say('notPaused')
            : paused === 'open'
              ? say('pausedOpen')
              : say('pausedUntil', until(paused))}
        </p>
        <div class="row">
          {paused === undefined ? (
            <Menu
              label={say('pause')}
              worded
              icon="pause"
              items={[
                { text: say('pauseHour'), onChoose: () => onPause('hour') },
                { text: say('pauseToday'), onChoose: () => onPause('today') },
                { text: say('pauseOpen'), onChoose: () => onPause('open') },
              ]}
            />
          ) : (
            <button type="button" class="btn small" onClick={onResume}>
              {say('turnOn')}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
