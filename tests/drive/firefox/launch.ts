import { resolve } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { browserProgram } from '../install.ts'
import type { DriveOptions } from '../types.ts'
import { loadErrors } from './background.ts'
import { type Bidi, bidiOf, type Privileged, privileged } from './bidi.ts'
import { preferences } from './prefs.ts'
import { watchRequests } from './requests.ts'

/** What driving Firefox needs. */
export interface Launched {
  readonly browser: Browser
  readonly bidi: Bidi
  readonly run: Privileged
}

/** Starts Firefox, begins to log the extension's requests, and loads it. */
export async function launch(
  options: DriveOptions,
  {
    extension,
    geckoId,
    profile,
    downloads,
    logs,
  }: Record<'extension' | 'geckoId' | 'profile' | 'downloads' | 'logs', string>,
): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserProgram('firefox'),
    headless: !options.headed,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    handleSIGINT: !options.headed,
    timeout: 60_000,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(options, { geckoId, downloads }),
  })
  const bidi = bidiOf(browser)
  const run = await privileged(bidi)
  await watchRequests(run, logs)
  const path = resolve(extension)
  try {
    await browser.installExtension(path)
  } catch (error) {
    const words = await loadErrors(run, path)
    await browser.close()
    throw new Error(`Firefox does not load ${path}: ${words.join('; ') || String(error)}`, { cause: error })
  }
  return { browser, bidi, run }
}
