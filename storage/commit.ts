import { type Database, DatabaseIsNewer, type Row, type TableName, type Tombstone } from './database.ts'

/** A row to write, and the revision on which the decision was based (0: it did not exist). */
export interface Put {
  table: TableName
  row: Row
  was: number
}

/** A row to forget: the content goes, the tombstone stays. */
export interface Drop {
  table: TableName
  tombstone: Tombstone
}

/** Somebody wrote between reading and writing: read again, decide again. */
export class Overtaken extends Error {
  override name = 'Overtaken'
}

const ALL = ['episodes', 'visits', 'claims', 'tombstones'] as const

/**
 * Writes everything or nothing, in one strict transaction, and resolves after the commit.
 * Sealing happens before: awaiting anything but Dexie inside a transaction ends it in Firefox.
 * @throws Overtaken when a revision has moved on, DatabaseIsNewer when the database is only readable
 */
export const commit = async (
  db: Database,
  writable: boolean,
  puts: readonly Put[],
  drops: readonly Drop[] = [],
): Promise<void> => {
  if (!writable) throw new DatabaseIsNewer('written by a newer version')
  if (puts.length + drops.length === 0) return
  await db.transaction('rw', ALL, async () => {
    for (const { table, row, was } of puts) {
      const [known, gone] = [await db[table].get(row.id), await db.tombstones.get(row.id)]
      if ((known?.rev ?? 0) !== was || gone) throw new Overtaken(`${table} ${row.id}`)
      await db[table].put(row)
    }
    for (const { table, tombstone } of drops) {
      await db[table].delete(tombstone.id)
      await db.tombstones.put(tombstone)
    }
  })
}
