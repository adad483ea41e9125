import { PersonFields } from '../answers/personFields.tsx'
import { useSay } from '../words.tsx'
import { SettingsAsking } from './settingsAsking.tsx'
import { SettingsConsent } from './settingsConsent.tsx'
import { SettingsData } from './settingsData.tsx'
import { SettingsFollowUp } from './settingsFollowUp.tsx'
import { SettingsKept } from './settingsKept.tsx'
import { SettingsQuiet } from './settingsQuiet.tsx'
import type { SettingsViewProps } from './types.ts'

/** Privacy and settings on one calm page. What is changed here holds at once. */
export const SettingsView = (props: SettingsViewProps) => {
  const say = useSay()
  return (
    <div class="stack settings">
      <h1 tabIndex={-1}>{say('privacyTitle')}</h1>
      <SettingsAsking {...props} />
      <SettingsQuiet {...props} />
      <SettingsFollowUp {...props} />
      <section class="stack tight">
        <h2>{say('personQuestion')}</h2>
        <p class="hint">{say('personHint')}</p>
        <PersonFields {...props} />
      </section>
      <SettingsKept {...props} />
      {props.file}
      <SettingsData {...props} />
      <SettingsConsent {...props} />
    </div>
  )
}
