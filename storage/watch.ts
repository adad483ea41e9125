import { liveQuery } from 'dexie'
import type { Episode, Visit } from '../episodes/types.ts'
import { type KeptClaim, readClaims } from './claims.ts'
import { type Database, openDatabase, type Row } from './database.ts'
import { type Device, readDevice } from './device.ts'
import { type Access, readAccess, readSettings, type Settings } from './settings.ts'
import { openWhole, type Store } from './store.ts'

/** What a page of ours shows: all of it read from the database, live. */
export interface Snapshot {
  settings: Settings
  access: Access
  /** Newest first; those that can still be brought back are left out. */
  episodes: { episode: Episode; visits: Visit[]; due?: number }[]
  claims: KeptClaim[]
  /** Records that stay as they are because they cannot be opened. */
  unreadable: number
  /** False when the data are of a newer version of the product. */
  writable: boolean
}

const rowsOf = async (db: Database) => ({
  settings: await readSettings(db),
  access: await readAccess(db),
  rows: await db.episodes.where('state').anyOf('waiting', 'answered').toArray(),
  // Only their number of writes is looked at here: it tells liveQuery that a visit or a claim has changed.
  revisions: [await db.visits.count(), await db.claims.count()],
  device: await readDevice(db),
})

const opened = async (store: Store, rows: readonly Row[]) => {
  const { whole, unreadable } = await openWhole(store, rows)
  const { claims, unreadable: closed } = await readClaims(store)
  const episodes = whole
    .map(({ episode, visits }) => ({
      episode: episode.value,
      visits: visits.map(visit => visit.value),
      ...(episode.row.due === undefined ? {} : { due: episode.row.due }),
    }))
    .sort((a, b) => b.episode.startedAt - a.episode.startedAt || (a.episode.id < b.episode.id ? 1 : -1))
  return { episodes, claims, unreadable: unreadable + closed }
}

const NOTHING = { episodes: [], claims: [], unreadable: 0 }

/**
 * Follows the database and tells what it holds, at once and after every change. Never writes.
 * Opening sealed records happens outside the query: a query may await nothing but Dexie.
 * @returns a function that stops it
 */
export const watch = (tell: (snapshot: Snapshot) => void, failed: (error: unknown) => void): (() => void) => {
  let stopped = false
  let latest = 0
  let stop = (): void => undefined
  const show = async (db: Database, writable: boolean, found: Awaited<ReturnType<typeof rowsOf>>): Promise<void> => {
    const mine = ++latest
    const { device, rows, settings, access } = found
    const content = device ? await opened(storeOf(db, device, writable), rows) : NOTHING
    if (!stopped && mine === latest) tell({ settings, access, writable, ...content })
  }
  openDatabase()
    .then(({ db, writable }) => {
      const query = liveQuery(() => rowsOf(db)).subscribe({
        next: found => void show(db, writable, found).catch(failed),
        error: failed,
      })
      stop = () => {
        query.unsubscribe()
        db.close()
      }
      if (stopped) stop()
    })
    .catch(failed)
  return () => {
    stopped = true
    stop()
  }
}

const storeOf = (db: Database, device: Device, writable: boolean): Store => ({ db, device, writable })
