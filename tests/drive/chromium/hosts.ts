import type { Browser, Page } from 'puppeteer-core'
import { until } from '../until.ts'
import { writtenSettings } from './keepExtension.ts'

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>
  removeHostPermission(id: string, host: string): Promise<void>
  getExtensionInfo(id: string): Promise<{
    permissions: { runtimeHostPermissions?: { hosts: { host: string; granted: boolean }[] } }
  }>
}

/** The granting and taking of hosts, by way of the browser's own extensions page. */
export interface Hosts {
  allow(origins: readonly string[]): Promise<void>
  remove(origin: string): Promise<void>
  /** Waits until every granted host is in the profile on disk. */
  settled(): Promise<void>
}

/** Opens the extensions page behind the others when it is first needed, and keeps it. */
export function hosts(browser: Browser, id: string, profile: string): Hosts {
  let opened: Promise<Page> | undefined
  const settingsPage = async () => {
    const page = await browser.newPage({ background: true })
    await page.goto('chrome://extensions/')
    return page
  }
  const tool = () => {
    opened ??= settingsPage()
    return opened
  }
  const call = async (method: 'addHostPermission' | 'removeHostPermission', origin: string) => {
    const page = await tool()
    await page.evaluate(
      (name, extension, host) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        return chrome.developerPrivate[name](extension, host)
      },
      method,
      id,
      origin,
    )
  }
  const granted = async () => {
    const page = await tool()
    return page.evaluate(async extension => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      const { permissions } = await chrome.developerPrivate.getExtensionInfo(extension)
      const all = permissions.runtimeHostPermissions?.hosts ?? []
      const taken = new Set(all.filter(one => !one.granted).map(one => one.host))
      return all.filter(one => one.granted && !taken.has(one.host)).map(one => one.host)
    }, id)
  }
  const removed = new Set<string>()
  return {
    async allow(origins) {
      for (const origin of origins) {
        removed.delete(origin)
        await call('addHostPermission', origin)
      }
    },
    remove: origin => {
      removed.add(origin)
      return call('removeHostPermission', origin)
    },
    async settled() {
      const wanted = await granted()
      await until(
        () => {
          // What was allowed beforehand and never asked for is written as well, and is of no matter.
          const written = writtenSettings(profile)[id]?.runtime_granted_permissions?.explicit_host
          return written && wanted.every(host => written.includes(host)) && !written.some(host => removed.has(host))
        },
        'the granted hosts to be written to the profile',
        30_000,
        200,
      )
    },
  }
}
