import { resolve } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import { browserProgram } from '../install.ts'
import type { DriveOptions } from '../types.ts'
import { until } from '../until.ts'
import { flags } from './flags.ts'
import { keepExtension } from './keepExtension.ts'

const NO_SUCH_COMMAND = /wasn't found|not (?:available|allowed|supported)/i

/** Starts Chromium and gives it with the id of the loaded extension. Fails with the browser's own words when it refuses to load. */
export async function launch(
  options: DriveOptions,
  { extension, profile, downloads, netLog }: { extension: string; profile: string; downloads: string; netLog: string },
): Promise<{ browser: Browser; id: string }> {
  if (options.profile) keepExtension(profile)
  const path = resolve(extension)
  const base: LaunchOptions = {
    executablePath: browserProgram('chromium'),
    headless: !options.headed,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    handleSIGINT: !options.headed,
    args: flags(options, netLog),
  }
  const browser = await puppeteer.launch(base)
  const kept = [...(await browser.extensions()).values()].find(one => one.enabled && one.path === path)
  if (kept) return { browser, id: kept.id }
  try {
    return { browser, id: await browser.installExtension(path) }
  } catch (error) {
    await browser.close()
    const why = error instanceof Error ? error.message : String(error)
    if (!NO_SUCH_COMMAND.test(why)) throw new Error(`Chromium does not load ${path}: ${why}`, { cause: error })
  }
  return launchBySwitch({ ...base, args: flags(options, netLog) }, path)
}

/** For builds without the debugging command. Such a build says nothing when it refuses, so the worker is waited for. */
async function launchBySwitch(base: LaunchOptions, path: string): Promise<{ browser: Browser; id: string }> {
  const load = [`--load-extension=${path}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']
  const browser = await puppeteer.launch({ ...base, args: [...(base.args ?? []), ...load] })
  const started = await until(
    () =>
      browser
        .targets()
        .find(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://')),
    `the extension in ${path} to start (this browser may ignore --load-extension: use Chromium)`,
  )
  return { browser, id: new URL(started.url()).host }
}
