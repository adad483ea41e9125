import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { Episode, Visit } from '../episodes/types.ts'
import { DATABASE_NAME, openDatabase } from './database.ts'
import { ensureDevice } from './device.ts'
import { putEpisode, putVisit, type Store, save } from './store.ts'
import { type Snapshot, watch } from './watch.ts'

const DAY = 24 * 3600_000
const zone = 'Europe/Berlin'

export const NOON = Date.UTC(2026, 10, 22, 12)
/** Ids do not follow the days. */
export const idOf = (index: number): string => `e-${(index * 7919) % 1009}-${index}`

/** Episode 0 is the newest, each of the others a day older. */
export const episode = (index: number, problem = `problem ${index}`): Episode => {
  const at = NOON - index * DAY
  return { id: idOf(index), kind: 'visits', startedAt: at, lastAt: at, zone, problem }
}

export const visit = (index: number, nth: number): Visit => {
  const base = { zone, site: 'pubmed', kind: 'search', url: 'https://pubmed.ncbi.nlm.nih.gov/?term=x' } as const
  return { ...base, id: `v-${index}-${nth}`, at: NOON - index * DAY + nth, query: `query ${nth}`, seconds: 1 }
}

export const problems = ({ episodes }: Snapshot): (string | undefined)[] => episodes.map(kept => kept.episode.problem)

/** Somebody who watches a database that others write to. */
export interface Watched {
  store: Store
  /** Everything told so far. */
  told: Snapshot[]
  /** Writes episodes from the newest on, each with two visits. */
  fill: (count: number) => Promise<void>
  begin: () => void
  until: (is: (last: Snapshot) => boolean) => Promise<Snapshot>
  /** Waits until all is told. */
  complete: (count: number) => Promise<Snapshot>
}

/** A fresh database for each test, at the place where the product has its own. Fails a test in which watching failed. */
export const watched = (): Watched => {
  const told: Snapshot[] = []
  const failures: unknown[] = []
  let stop = (): void => undefined
  const until: Watched['until'] = is =>
    vi.waitFor(
      () => {
        const last = told.at(-1)
        if (!last || !is(last)) throw new Error(`not yet: ${failures.join()} ${JSON.stringify(last)?.slice(0, 300)}`)
        return last
      },
      { timeout: 10_000, interval: 5 },
    )
  const it = {
    told,
    until,
    fill: async (count: number) => {
      const puts = Array.from({ length: count }, async (_, index) => [
        await putEpisode(it.store, episode(index)),
        await putVisit(it.store, visit(index, 1), idOf(index)),
        await putVisit(it.store, visit(index, 0), idOf(index)),
      ])
      await save(it.store, (await Promise.all(puts)).flat())
    },
    begin: () => {
      stop = watch(
        snapshot => told.push(snapshot),
        error => failures.push(error),
      )
    },
    complete: (count: number) => until(last => last.more === undefined && last.episodes.length === count),
  } as Watched
  beforeEach(async () => {
    await Dexie.delete(DATABASE_NAME)
    const { db, writable } = await openDatabase()
    it.store = { db, writable, device: await ensureDevice(db) }
    told.length = 0
    failures.length = 0
  })
  afterEach(() => {
    stop()
    it.store.db.close()
    vi.restoreAllMocks()
    expect(failures).toEqual([])
  })
  return it
}
