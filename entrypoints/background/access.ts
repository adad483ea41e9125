import browser from 'webextension-polyfill'
import { doorPatterns } from '../../sites/doors.ts'
import { hostPatterns } from '../../sites/index.ts'
import { ownPatterns } from '../../sites/own.ts'
import { mayNotice, readSettings, writeAccess } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'

const SCRIPT = 'notice'
const FILE = 'notice.js'

const patternsWanted = async (store: Store): Promise<string[]> => {
  const settings = await readSettings(store.db)
  if (!mayNotice(settings)) return []
  const { sites, doors, own } = settings
  return [...hostPatterns(sites), ...doorPatterns(sites, doors), ...ownPatterns(own)]
}

const register = async (matches: string[]): Promise<void> => {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  const before = known[0]?.matches ?? []
  if (known.length > 0 && before.join() === matches.join()) return
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, js: [FILE], matches, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ])
}

/**
 * Makes the browser run the content script on exactly the sites that are switched on and granted, and notes which grants
 * are missing or go further than that. Right whatever happened before: run at every start and after every change.
 * @returns the match patterns now in force
 */
export const syncSites = async (store: Store): Promise<string[]> => {
  const wanted = await patternsWanted(store)
  const granted = (await browser.permissions.getAll()).origins ?? []
  const checks = await Promise.all(wanted.map(origin => browser.permissions.contains({ origins: [origin] })))
  const matches = wanted.filter((_, index) => checks[index])
  await register(matches)
  await writeAccess(store.db, {
    missing: wanted.filter(pattern => !matches.includes(pattern)),
    extra: granted.filter(origin => !wanted.includes(origin)),
  })
  return matches
}

/** Serves tabs that were open before consent or update. A tab that cannot be reached (closing, browser page) is passed over. */
export const reachOpenTabs = async (matches: string[]): Promise<void> => {
  if (matches.length === 0) return
  const tabs = await browser.tabs.query({ url: matches })
  const ids = tabs.filter(tab => !tab.incognito && tab.id !== undefined).map(tab => tab.id ?? -1)
  await Promise.allSettled(ids.map(tabId => browser.scripting.executeScript({ target: { tabId }, files: [FILE] })))
}
