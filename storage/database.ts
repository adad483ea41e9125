import { Dexie, type EntityTable } from 'dexie'
import type { Sealed } from './seal.ts'

/** What may stand outside the seal: nothing that says what was looked up. */
export interface Row {
  /** UUIDv7; of a visit, the UUID that it was reported with. */
  id: string
  /** Counts every write of this record, from 1. */
  rev: number
  /** The device that wrote it last. */
  device: string
  /** Local ISO day on which it began, e.g. 2026-11-22. */
  day: string
  state: RowState
  /** UTC milliseconds at which something is to be done with it: a follow-up, or the end of the time for undo. */
  due?: number
  /** Visits only: the episode they belong to. */
  episode?: string
  sealed: Sealed
}

/** `waiting`: not answered · `answered` · `leaving`: forgotten, undo still possible · `kept`: visits and claims. */
export type RowState = 'waiting' | 'answered' | 'leaving' | 'kept'

/** What stays of a forgotten record, so that merging two computers cannot bring it back. */
export interface Tombstone {
  id: string
  rev: number
  device: string
  /** UTC milliseconds. */
  time: number
}

/** Small facts that are no record: `device`, `settings`, `asks`, `access`, and sealed `learner`. Parsed on reading. */
export interface MetaRow {
  id: string
  value: unknown
}

export const TABLES = ['episodes', 'visits', 'claims'] as const
export type TableName = (typeof TABLES)[number]

export type Database = Dexie & { [name in TableName]: EntityTable<Row, 'id'> } & {
  tombstones: EntityTable<Tombstone, 'id'>
  meta: EntityTable<MetaRow, 'id'>
}

export const DATABASE_NAME = 'aftersearch'
export const SCHEMA_VERSION = 1

const SCHEMA = {
  episodes: 'id, day, state, due',
  visits: 'id, day, episode',
  claims: 'id, day',
  tombstones: 'id',
  meta: 'id',
}

/** The database was written by a newer version of the product: reading is possible, writing would harm it. */
export class DatabaseIsNewer extends Error {
  override name = 'DatabaseIsNewer'
}

/**
 * Opens the database. Dexie opens a newer one without a word and would write rows that the newer code cannot find,
 * so its version is looked at first.
 * @returns the database, and whether it may be written to
 */
export const openDatabase = async (name = DATABASE_NAME): Promise<{ db: Database; writable: boolean }> => {
  const found = (await indexedDB.databases()).find(database => database.name === name)
  // Dexie keeps its version times ten in IndexedDB.
  const writable = (found?.version ?? 0) <= SCHEMA_VERSION * 10
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database
  // Without a version Dexie takes the tables as they are and changes nothing.
  if (writable) db.version(SCHEMA_VERSION).stores(SCHEMA)
  // A stale connection would otherwise open itself again and go on writing rows of the old shape.
  db.on('versionchange', () => db.close({ disableAutoOpen: true }))
  await db.open()
  if (!writable) Object.assign(db, Object.fromEntries(db.tables.map(table => [table.name, table])))
  return { db, writable }
}
