import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { permissionsSettled, removeHost, stopBackground } from './firefox/background.ts'
import { closedElements } from './firefox/closed.ts'
import { launch } from './firefox/launch.ts'
import { openPopup } from './firefox/popup.ts'
import { UUID } from './firefox/prefs.ts'
import { flushRequests, requestsOf } from './firefox/requests.ts'
import { builtExtension, hostPattern, manifestOf, places, removeProfile } from './place.ts'
import { killTree } from './processes.ts'
import { withTravel } from './travel.ts'
import type { DrivenBrowser, DriveOptions, OwnRequest } from './types.ts'
import { until } from './until.ts'

/** Starts Firefox with the extension loaded as a temporary add-on with a fixed address. */
export async function driveFirefox(options: DriveOptions): Promise<DrivenBrowser> {
  const extension = options.extension ?? builtExtension('firefox')
  const geckoId = manifestOf(extension).browser_specific_settings?.gecko?.id
  if (!geckoId) throw new Error(`${extension}/manifest.json has no gecko id`)
  const { profile, downloads, logs } = places(options.profile)
  const { browser, bidi, run } = await launch(options, { extension, geckoId, profile, downloads, logs }).catch(
    (error: unknown) => {
      if (!options.profile) removeProfile(profile)
      throw error
    },
  )
  let last: OwnRequest[] = []
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`
  /** Puppeteer puts the profile's settings back after the browser has ended; a new start must not come between. */
  const restored = () => until(() => !existsSync(join(profile, 'prefs.js.puppeteer')), 'the profile to be put back')

  return {
    name: 'firefox',
    browser,
    version: await browser.version(),
    profile,
    downloads,
    extensionUrl,
    async open(address) {
      const page = await browser.newPage()
      await page.goto(address, { waitUntil: 'load' })
      return withTravel(page)
    },
    /** Firefox reports no load of an extension's page, so the page itself is asked. */
    async openPage(path) {
      const page = await browser.newPage()
      await page.goto(extensionUrl(path), { waitUntil: [] })
      const ready = () =>
        page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      await until(ready, `${path} to load`)
      return page
    },
    async openPopup(over) {
      await over.bringToFront()
      return openPopup(run, geckoId)
    },
    closed: page => closedElements(bidi, page),
    /** Nothing to do: a setting of the profile lets every request come true. */
    allowHosts: () => Promise.resolve(),
    removeHost: origin => removeHost(run, geckoId, hostPattern(origin)),
    stopWorker: () => stopBackground(run, geckoId),
    settled: () => permissionsSettled(run, geckoId, profile),
    async kill() {
      const child = browser.process()
      if (!child) throw new Error('Firefox has no process')
      await killTree(child)
      await restored()
    },
    async ownRequests() {
      if (browser.connected) {
        await flushRequests(run)
        last = requestsOf(logs)
      }
      return last
    },
    async close({ keepProfile = false } = {}) {
      if (browser.connected) {
        await flushRequests(run)
        await browser.close()
        await restored()
      }
      last = requestsOf(logs)
      if (!keepProfile) removeProfile(profile)
    },
  }
}
