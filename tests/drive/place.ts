import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserName } from './types.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BUILT: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }

/** The parts of a manifest that driving needs. */
export interface Manifest {
  readonly action?: { readonly default_popup?: string }
  readonly optional_host_permissions?: readonly string[]
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } }
}

/** The folder of the built extension. */
export function builtExtension(name: BrowserName): string {
  return join(ROOT, '.output', BUILT[name])
}

/** The manifest of a built extension; says which command builds it when it is not there. */
export function manifestOf(extension: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest
  } catch (error) {
    throw new Error(`No extension in ${extension}. Build it: npm run build`, { cause: error })
  }
}

/** The hosts that the extension may ask for, without the one that means "any". */
export function askableHosts(extension: string): string[] {
  return (manifestOf(extension).optional_host_permissions ?? []).filter(host => !/^[^:]+:\/\/\*\//.test(host))
}

/** A profile folder, fresh unless given, with the folders for saved files and for logs. */
export function places(given?: string): { profile: string; downloads: string; logs: string } {
  const profile = given ?? mkdtempSync(join(tmpdir(), 'aftersearch-'))
  const downloads = join(profile, 'saved-files')
  const logs = join(profile, 'own-requests')
  for (const folder of [downloads, logs]) mkdirSync(folder, { recursive: true })
  return { profile, downloads, logs }
}

/** Removes a profile; a browser that is just ending may still write, so it tries again. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

/** An origin, or a pattern for one, as the pattern that browsers take. */
export function hostPattern(origin: string): string {
  return /^[^:]+:\/\/[^/]+$/.test(origin) ? `${origin}/*` : origin
}
