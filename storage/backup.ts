import { BACKUP_KIND, BACKUP_VERSION, type Backup, readBackup } from './backupFile.ts'
import { openContent } from './backupOpen.ts'
import { travelling } from './backupSettings.ts'
import { canonicalText, sha256Of } from './backupText.ts'
import { openDatabase, type Row, type TableName } from './database.ts'
import { dayOf } from './days.ts'
import { readDevice } from './device.ts'
import { joinDevices, readDevices } from './lossesDevices.ts'
import { readSettings } from './settings.ts'
import type { Store } from './store.ts'

/** A file to save. */
export interface MadeBackup {
  /** JSON, to be written as UTF-8. */
  text: string
  /** Local ISO day. */
  madeOn: string
  episodes: number
  claims: number
  /** Records that cannot be opened and so are not in it; the file names them. */
  unreadable: number
}

const TABLES = ['episodes', 'visits', 'claims', 'tombstones', 'meta'] as const

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const readAll = ({ db }: Store) =>
  db.transaction('r', TABLES, async () => {
    const [episodes, visits, claims, tombstones, settings, devices] = await Promise.all([
      db.episodes.toArray(),
      db.visits.toArray(),
      db.claims.toArray(),
      db.tombstones.toArray(),
      readSettings(db),
      readDevices(db),
    ])
    // Forgotten already, only the time for undo is not over: it does not outlive that in a file.
    const leaving = new Set(episodes.filter(row => row.state === 'leaving').map(row => row.id))
    return {
      episodes: episodes.filter(row => !leaving.has(row.id)),
      visits: visits.filter(row => !leaving.has(row.episode ?? '')),
      ...{ claims, tombstones, settings, devices },
    }
  })

const openAll = async <T>(store: Store, table: TableName, rows: Row[], record: (row: Row, content: unknown) => T) => {
  const unreadable: Backup['unreadable'] = []
  const opened = await Promise.all(
    rows.sort(byId).map(async row => {
      const found = await openContent(store, table, row)
      if (!found) unreadable.push({ table, id: row.id })
      return found ? [record(row, found.content)] : []
    }),
  )
  return { records: opened.flat(), unreadable: unreadable.sort(byId) }
}

const headOf = ({ id, rev, device }: Row) => ({ id, rev, device })

/**
 * All of the diary as the text of one file, opened, not sealed. It can run in any page of ours: it writes nothing. The same
 * records give the same text on the same day. What was made is read back before it is handed out.
 * @param now UTC milliseconds
 * @param zone IANA zone of the device
 * @throws BackupRefused when it could not be read back; nothing may then be called saved
 */
export const makeBackup = async (store: Store, now: number, zone: string): Promise<MadeBackup> => {
  const { settings, ...rows } = await readAll(store)
  const madeOn = dayOf(now, zone)
  const episodes = await openAll(store, 'episodes', rows.episodes, (row, content) => ({
    ...headOf(row),
    state: row.state,
    ...(row.due === undefined ? {} : { due: row.due }),
    content,
  }))
  const visits = await openAll(store, 'visits', rows.visits, (row, content) => ({
    ...headOf(row),
    episode: row.episode ?? '',
    content,
  }))
  const claims = await openAll(store, 'claims', rows.claims, (row, content) => ({
    ...headOf(row),
    day: row.day,
    content,
  }))
  const unreadable = [...episodes.unreadable, ...visits.unreadable, ...claims.unreadable]
  const fileWith = (digest: { sha256?: string }) => ({
    aftersearch: BACKUP_KIND,
    claims: claims.records,
    device: store.device.id,
    devices: joinDevices(rows.devices, [{ id: store.device.id, since: madeOn }]),
    episodes: episodes.records,
    madeOn,
    settings: travelling(settings),
    ...digest,
    tombstones: rows.tombstones.sort(byId),
    unreadable,
    version: BACKUP_VERSION,
    visits: visits.records,
  })
  const text = canonicalText(fileWith({ sha256: await sha256Of(canonicalText(fileWith({}))) }))
  await readBackup(text)
  return {
    text,
    madeOn,
    episodes: episodes.records.length,
    claims: claims.records.length,
    unreadable: unreadable.length,
  }
}

/**
 * The same for a page of ours, on a connection of its own: no message has to carry the text.
 * @returns undefined when nothing was ever kept here
 * @throws as above; KeyMissing when nobody can open the records any more
 */
export const makeBackupHere = async (now: number, zone: string): Promise<MadeBackup | undefined> => {
  const { db, writable } = await openDatabase()
  try {
    const device = await readDevice(db)
    return device && (await makeBackup({ db, device, writable }, now, zone))
  } finally {
    db.close()
  }
}

/** What the file is called. It says neither who nor where. */
export const backupName = (madeOn: string): string => `aftersearch-${madeOn}.json`
