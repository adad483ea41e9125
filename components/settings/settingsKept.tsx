import { useRef, useState } from 'preact/hooks'
import { Select } from '../parts/select.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { SettingsSure } from './settingsSure.tsx'
import { SettingsSwitch } from './settingsSwitch.tsx'
import { KEEP_DAYS, type KeepDays, type SettingsChange, type SettingsViewProps } from './types.ts'

/** A choice that would delete something at once, and how much. */
interface Asked {
  change: SettingsChange
  days: KeepDays
  goes: number
}

/** Where the data are, how long what is unanswered stays, and the switch that keeps everything. */
export const SettingsKept = ({ keepDays, keepAll, goingSoon, goneAt, onChange }: SettingsViewProps) => {
  const say = useSay()
  const home = useRef<HTMLElement>(null)
  const [asked, setAsked] = useState<Asked>()
  const daysOf = (days: number) => count(say, 'keepDays', days)
  const choose = (change: SettingsChange, days: KeepDays, held: boolean): void => {
    const goes = held ? 0 : goneAt(days)
    if (goes > 0) setAsked({ change, days, goes })
    else {
      setAsked(undefined)
      onChange(change)
    }
  }
  const settle = (change?: SettingsChange): void => {
    setAsked(undefined)
    if (change) onChange(change)
    home.current?.querySelector<HTMLElement>(asked?.change.keepAll === false ? '[role=switch]' : 'select')?.focus()
  }
  const sure = asked && (
    <SettingsSure
      question={
        asked.change.keepAll === false
          ? count(say, 'keepAllOff', asked.goes)
          : count(say, 'keepSooner', asked.goes, daysOf(asked.days))
      }
      yes={asked.change.keepAll === false ? say('keepAllOffYes') : say('forget')}
      no={say('keep')}
      onYes={() => settle(asked.change)}
      onNo={() => settle()}
    />
  )
  const ofSwitch = asked?.change.keepAll === false
  return (
    <section ref={home} class="stack">
      <h2>{say('dataTitle')}</h2>
      <div class="stack tight measure">
        <p>{say('dataWhere')}</p>
        <p>{say('keptCopies')}</p>
      </div>
      <Select
        label={say('keepDaysLabel')}
        hint={say('keepDaysHint')}
        options={KEEP_DAYS.map(days => ({ value: String(days), text: daysOf(days) }))}
        value={String(keepDays)}
        onChange={value => {
          const days = KEEP_DAYS.find(one => String(one) === value) ?? keepDays
          choose({ keepDays: days }, days, keepAll || days >= keepDays)
        }}
      />
      {!ofSwitch && sure}
      <p role="status">{!keepAll && goingSoon > 0 ? `${count(say, 'goesSoon', goingSoon)}.` : null}</p>
      <SettingsSwitch on={keepAll} title={say('keepAll')} onSwitch={on => choose({ keepAll: on }, keepDays, on)}>
        {say('keepAllMore')}
      </SettingsSwitch>
      {ofSwitch && sure}
    </section>
  )
}
