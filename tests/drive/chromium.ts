import { join } from 'node:path'
import { closedElements } from './chromium/closed.ts'
import { hosts } from './chromium/hosts.ts'
import { launch } from './chromium/launch.ts'
import { isLogged, logFiles, ownRequestsOf } from './chromium/netLog.ts'
import { pageScriptRequests, watchPage } from './chromium/pageScripts.ts'
import { openPopup } from './chromium/popup.ts'
import { askableHosts, builtExtension, hostPattern, manifestOf, places, removeProfile } from './place.ts'
import { killTree } from './processes.ts'
import type { DrivenBrowser, DriveOptions, OwnRequest } from './types.ts'
import { until } from './until.ts'

/** Starts Chromium with the extension loaded. */
export async function driveChromium(options: DriveOptions): Promise<DrivenBrowser> {
  const extension = options.extension ?? builtExtension('chromium')
  const popup = manifestOf(extension).action?.default_popup ?? 'popup.html'
  const { profile, downloads, logs } = places(options.profile)
  const netLog = join(logs, `net-log-${logFiles(logs).length + 1}.json`)
  const { browser, id } = await launch(options, { extension, profile, downloads, netLog }).catch((error: unknown) => {
    if (!options.profile) removeProfile(profile)
    throw error
  })
  const access = hosts(browser, id, profile)
  let last: OwnRequest[] = []
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`
  const workers = () =>
    browser.targets().filter(one => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')))

  const open = async (address: string) => {
    const page = await browser.newPage()
    watchPage(page, logs)
    await page.goto(address, { waitUntil: 'load' })
    return page
  }
  /** The log is written in order, so once a mark of ours is in it, everything before is too. */
  const flushed = async () => {
    const mark = `https://practice.example/?mark=${Date.now()}`
    const page = await browser.newPage({ background: true })
    await until(async () => {
      await page.goto(mark)
      return isLogged(logs, mark)
    }, 'the network log to be written')
    await page.close()
  }
  const read = () => [...ownRequestsOf(logs), ...pageScriptRequests(logs)]

  return {
    name: 'chromium',
    browser,
    version: await browser.version(),
    profile,
    downloads,
    extensionUrl,
    open,
    openPage: path => open(extensionUrl(path)),
    openPopup: over => openPopup(browser, id, extensionUrl(popup), over),
    closed: closedElements,
    allowHosts: (origins = askableHosts(extension)) => access.allow(origins.map(hostPattern)),
    removeHost: origin => access.remove(hostPattern(origin)),
    settled: access.settled,
    async stopWorker() {
      const session = await browser.target().createCDPSession()
      const { targetInfos } = await session.send('Target.getTargets')
      const running = targetInfos.filter(one => one.type === 'service_worker' && one.url.startsWith(extensionUrl('')))
      for (const { targetId } of running) await session.send('Target.closeTarget', { targetId })
      await session.detach()
      await until(() => workers().length === 0, 'the service worker to stop')
    },
    async kill() {
      const child = browser.process()
      if (!child) throw new Error('Chromium has no process')
      await killTree(child)
    },
    async ownRequests() {
      if (browser.connected) {
        await flushed()
        last = read()
      }
      return last
    },
    async close({ keepProfile = false } = {}) {
      if (browser.connected) await browser.close()
      last = read()
      if (!keepProfile) removeProfile(profile)
    },
  }
}
