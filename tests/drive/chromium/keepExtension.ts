import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Marks an extension that was loaded by a debugger or a switch: Chromium drops it, and its granted hosts, at the next start. */
const FOR_THIS_RUN_ONLY = 1 << 15

interface Setting {
  creation_flags?: number
  path?: string
  runtime_granted_permissions?: { explicit_host?: string[] }
}

interface Preferences {
  extensions?: { settings?: Record<string, Setting>; ui?: { developer_mode?: boolean } }
}

const fileOf = (profile: string) => join(profile, 'Default', 'Preferences')

/** What the browser has written about its extensions; empty before it wrote at all. */
export function writtenSettings(profile: string): Record<string, Setting> {
  const file = fileOf(profile)
  if (!existsSync(file)) return {}
  return (JSON.parse(readFileSync(file, 'utf8')) as Preferences).extensions?.settings ?? {}
}

/** Makes the extension of a kept profile an ordinary one, so that it starts again by itself with its granted hosts, as for a person. */
export function keepExtension(profile: string): void {
  const file = fileOf(profile)
  if (!existsSync(file)) return
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences
  const { extensions } = preferences
  for (const setting of Object.values(extensions?.settings ?? {})) {
    if (setting.creation_flags) setting.creation_flags &= ~FOR_THIS_RUN_ONLY
  }
  if (extensions) extensions.ui = { ...extensions.ui, developer_mode: true }
  writeFileSync(file, JSON.stringify(preferences))
}
