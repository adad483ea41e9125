import type { RequestOf } from '../../messages/types.ts'
import { siteById } from '../../sites/index.ts'
import { CONSENT_VERSION } from '../../storage/consent.ts'
import { EMPTY_SESSION, writeSession } from '../../storage/session.ts'
import { DEFAULT_SETTINGS, readSettings, type Settings, writeSettings } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'

const HOUR = 3600_000
/** Later than any date a clock shows: "until I turn it on". */
const FOREVER = 8.64e15

const knownSites = (ids: readonly string[]): string[] =>
  [...new Set(ids)].filter(id => siteById(id) !== undefined).sort()

/** Reads the settings, changes them and writes them. @throws ZodError when they would be of the wrong shape */
export const alter = async (store: Store, change: (settings: Settings) => Settings): Promise<boolean> => {
  await writeSettings(store.db, change(await readSettings(store.db)))
  return true
}

/** Stores what the person chose on the welcome page. A shared profile is not agreed to: nothing will be noticed. */
export const agree = async (store: Store, choices: RequestOf<'agree'>, now: number): Promise<boolean> => {
  if (choices.version !== CONSENT_VERSION) return false
  return alter(store, ({ consent: _old, ...settings }) => ({
    ...settings,
    ...(choices.shared ? {} : { consent: { version: choices.version, at: now } }),
    shared: choices.shared,
    sites: choices.shared ? [] : knownSites(choices.sites),
    mode: choices.mode,
    ...(choices.country ? { country: choices.country } : {}),
    ...(choices.profession ? { profession: choices.profession } : {}),
  }))
}

/** Takes consent back: from here on nothing is noticed. What was kept stays until the person erases it. */
export const withdraw = (store: Store): Promise<boolean> =>
  alter(store, ({ consent: _old, ...settings }) => ({ ...settings, sites: [] }))

/** Changes single settings; an empty country or profession, no muted hours or no end of enough takes it out. */
export const changeSettings = (
  store: Store,
  { type: _type, sites, ...change }: RequestOf<'settings'>,
): Promise<boolean> =>
  alter(store, settings => {
    const next = { ...settings, ...change, ...(sites ? { sites: knownSites(sites) } : {}) }
    const { country, profession, mutedHours, enoughUntil, ...rest } = next
    return {
      ...rest,
      ...(country ? { country } : {}),
      ...(profession ? { profession } : {}),
      ...(mutedHours ? { mutedHours } : {}),
      ...(enoughUntil ? { enoughUntil } : {}),
    }
  })

/** @param now UTC milliseconds */
export const pause = (store: Store, until: RequestOf<'pause'>['until'], now: number): Promise<boolean> =>
  alter(store, ({ pausedUntil: _old, ...settings }) => {
    const end = { hour: now + HOUR, day: endOfDay(now), open: FOREVER, end: undefined }[until]
    return end === undefined ? settings : { ...settings, pausedUntil: end }
  })

const endOfDay = (now: number): number => {
  const morning = new Date(now)
  morning.setHours(24, 0, 0, 0)
  return morning.getTime()
}

/** Stops or resumes asking on one site. It is still noticed. */
export const mute = (store: Store, site: string, on: boolean): Promise<boolean> =>
  alter(store, settings => {
    const others = settings.mutedSites.filter(id => id !== site)
    return { ...settings, mutedSites: on ? [...others, site] : others }
  })

/** Empties the database: episodes, claims, tombstones, key and settings. */
export const eraseEverything = async (store: Store): Promise<boolean> => {
  const { db } = store
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map(table => table.clear())))
  await writeSettings(db, DEFAULT_SETTINGS)
  await writeSession(EMPTY_SESSION)
  return true
}
