import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../until.ts'
import type { Privileged } from './bidi.ts'

const EXTENSION = 'const { extension } = WebExtensionPolicy.getByID(geckoId)\n'

/** Suspends the extension's background, as after its idle time, and waits until it is stopped. */
export async function stopBackground(run: Privileged, geckoId: string): Promise<void> {
  await run(`${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true })`, { geckoId })
  const state = () => run<string>(`${EXTENSION} return extension.backgroundState`, { geckoId })
  await until(async () => (await state()) === 'stopped', 'the background to stop')
}

const PERMISSIONS = `${EXTENSION}
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')\n`

/** Takes a granted host away, as the add-ons page does. */
export async function removeHost(run: Privileged, geckoId: string, origin: string): Promise<void> {
  const body = `${PERMISSIONS} await ExtensionPermissions.remove(geckoId, { permissions: [], origins: [origin], data_collection: [] }, extension)`
  await run(body, { geckoId, origin })
}

/** Waits until Firefox has written the granted hosts to the profile; it does so a second or two after a change. */
export async function permissionsSettled(run: Privileged, geckoId: string, profile: string): Promise<void> {
  const file = join(profile, 'extension-preferences.json')
  const sorted = (origins: readonly string[] = []) => JSON.stringify([...origins].sort())
  const granted = await run<{ origins?: string[] }>(`${PERMISSIONS} return await ExtensionPermissions.get(geckoId)`, {
    geckoId,
  })
  const written = () => {
    if (!existsSync(file)) return []
    return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, { origins?: string[] }>)[geckoId]?.origins
  }
  await until(() => sorted(written()) === sorted(granted.origins), 'the granted hosts to be written to the profile')
}

/** Why Firefox refuses an extension, in its own words. */
export async function loadErrors(run: Privileged, extension: string): Promise<string[]> {
  const body = `
    const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs')
    const folder = await IOUtils.getDirectory(extension)
    const data = new ExtensionData(Services.io.newFileURI(folder))
    try { await data.loadManifest() } catch (error) { return [String(error), ...data.errors] }
    return data.errors`
  return run<string[]>(body, { extension })
}
