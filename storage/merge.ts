import type { Backup, KnownDevice, Stone } from './backupFile.ts'
import { mergeSettings } from './backupSettings.ts'
import { Overtaken } from './commit.ts'
import { type Database, DatabaseIsNewer, type Row, type Tombstone } from './database.ts'
import { addDevices } from './lossesDevices.ts'
import { checkContents, type RefusedRecord } from './mergeCheck.ts'
import { type Plan, planMerge } from './mergePlan.ts'
import { type SealedPlan, sealPlan } from './mergeSeal.ts'
import { type Rows, weighContents } from './mergeWeigh.ts'
import type { Store } from './store.ts'

/** What a merge did, told in what people know: a search that came or went counts as a change of its episode. */
export interface Merged {
  episodes: { added: number; updated: number; deleted: number; unchanged: number }
  /** `voided`: were withdrawn elsewhere; absent where none was. */
  claims: { added: number; deleted: number; unchanged: number; voided?: number }
  /** Each by name; everything else was merged. */
  refused: RefusedRecord[]
  /** Whether settings were taken over that had not been chosen here. */
  settings: boolean
  /** Ids of the episodes that were added. */
  added: string[]
}

type State = Rows & { tombstones: ReadonlyMap<string, Stone> }

const TABLES = ['episodes', 'visits', 'claims', 'tombstones', 'meta'] as const
/** Only the background writes, in turn; somebody else may still be about to finish. */
const TRIES = 5

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map(row => [row.id, row]))

const readState = async (db: Database): Promise<State> => {
  const [episodes, visits, claims, tombstones] = await Promise.all([
    db.episodes.toArray(),
    db.visits.toArray(),
    db.claims.toArray(),
    db.tombstones.toArray(),
  ])
  return { episodes: byId(episodes), visits: byId(visits), claims: byId(claims), tombstones: byId(tombstones) }
}

const sameRows = (a: ReadonlyMap<string, Row | Tombstone>, b: ReadonlyMap<string, Row | Tombstone>): boolean =>
  a.size === b.size && [...a].every(([id, { rev, device }]) => b.get(id)?.rev === rev && b.get(id)?.device === device)

const sameState = (a: State, b: State): boolean =>
  (['episodes', 'visits', 'claims', 'tombstones'] as const).every(table => sameRows(a[table], b[table]))

/** Everything or nothing, in one strict transaction. @throws Overtaken when anything was written since `seen` was read */
const write = ({ db }: Store, seen: State, plan: Plan, sealed: SealedPlan, devices: KnownDevice[], now: number) =>
  db.transaction('rw', TABLES, async () => {
    if (!sameState(seen, await readState(db))) throw new Overtaken('merge')
    for (const table of ['episodes', 'visits', 'claims', 'tombstones'] as const) {
      await db[table].bulkDelete(plan.remove[table])
    }
    for (const table of ['episodes', 'visits', 'claims'] as const) await db[table].bulkPut(sealed[table])
    await db.tombstones.bulkPut(plan.tombstones)
    await addDevices(db, devices)
    if (plan.added.size > 0) await db.meta.put({ id: 'merged', value: now })
  })

const mergeOnce = async (store: Store, backup: Backup, now: number): Promise<Omit<Merged, 'settings'>> => {
  const { sound, refused } = checkContents(backup)
  const seen = await store.db.transaction('r', TABLES, () => readState(store.db))
  const weighed = await weighContents(store, seen, sound)
  const plan = planMerge(seen, sound, weighed.prefer, now)
  await write(store, seen, plan, await sealPlan(store, plan), backup.devices, now)
  const deleted = plan.remove.episodes.length
  const [added, updated] = [plan.added.size, plan.updated.size]
  const orphans = plan.orphans.map(id => ({ table: 'visits' as const, id, why: 'episode' as const }))
  const here = sound.episodes.filter(({ id }) => !plan.added.has(id) && !plan.updated.has(id))
  const claimsIn = plan.put.claims.filter(({ id }) => !weighed.known.has(id)).length
  const voided = plan.put.claims.filter(({ id }) => weighed.known.get(id)).length
  return {
    episodes: { added, updated, deleted, unchanged: here.length },
    claims: {
      added: claimsIn,
      deleted: plan.remove.claims.length,
      unchanged: sound.claims.length - claimsIn - voided - weighed.refused.length,
      ...(voided > 0 && { voided }),
    },
    refused: [...refused, ...weighed.refused, ...orphans],
    added: [...plan.added],
  }
}

/**
 * Merges a file into what is here, by id: the newest revision wins, deletes stay deleted, nothing is written twice. Rows are
 * sealed with the key of this device and keep the revision and the device that wrote them.
 * @param now UTC milliseconds
 * @throws DatabaseIsNewer when the database is only readable, Overtaken when others kept writing; nothing is then changed
 */
export const mergeBackup = async (store: Store, backup: Backup, now: number): Promise<Merged> => {
  if (!store.writable) throw new DatabaseIsNewer('written by a newer version')
  for (let tries = 1; ; tries += 1) {
    try {
      const merged = await mergeOnce(store, backup, now)
      return { ...merged, settings: await mergeSettings(store.db, backup.settings, now) }
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === TRIES) throw error
    }
  }
}

/**
 * When episodes last came in from a file, UTC milliseconds; 0: never. What was unanswered in a file may be older than
 * unanswered searches are kept: it is to be announced before it goes, too.
 */
export const lastMerged = async (db: Database): Promise<number> => {
  const value = (await db.meta.get('merged'))?.value
  return typeof value === 'number' ? value : 0
}
