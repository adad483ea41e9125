import { useSay } from '../words.tsx'
import { SettingsHours } from './settingsHours.tsx'
import { SettingsSwitch } from './settingsSwitch.tsx'
import { SettingsTopics } from './settingsTopics.tsx'
import type { SettingsViewProps } from './types.ts'

/** What is not asked about, when nothing is asked, and that it is enough for now. */
export const SettingsQuiet = ({ mutedTopics, mutedHours, enough, onChange }: SettingsViewProps) => {
  const say = useSay()
  return (
    <section class="stack">
      <h2>{say('quietTitle')}</h2>
      <SettingsTopics mutedTopics={mutedTopics} onChange={onChange} />
      <SettingsHours mutedHours={mutedHours} onChange={onChange} />
      <SettingsSwitch on={enough} title={say('enoughTitle')} onSwitch={on => onChange({ enough: on })}>
        {say('enoughMore')}
      </SettingsSwitch>
    </section>
  )
}
