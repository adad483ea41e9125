import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Episode, Visit } from '../episodes/types.ts'
import { putClaim } from './claims.ts'
import { DATABASE_NAME, openDatabase } from './database.ts'
import { ensureDevice } from './device.ts'
import { dropEpisode, loadEpisode, loadVisit, putEpisode, putVisit, type Store, save } from './store.ts'
import { type Snapshot, watch } from './watch.ts'

const DAY = 24 * 3600_000
const NOON = Date.UTC(2026, 10, 22, 12)
const zone = 'Europe/Berlin'

/** Episode 0 is the newest, each of the others a day older; ids that do not follow the days. */
const idOf = (index: number) => `e-${(index * 7919) % 1009}-${index}`
const episode = (index: number, problem = `problem ${index}`): Episode => {
  const at = NOON - index * DAY
  return { id: idOf(index), kind: 'visits', startedAt: at, lastAt: at, zone, problem }
}
const visit = (index: number, nth: number): Visit => {
  const base = { zone, site: 'pubmed', kind: 'search', url: 'https://pubmed.ncbi.nlm.nih.gov/?term=x' } as const
  return { ...base, id: `v-${index}-${nth}`, at: NOON - index * DAY + nth, query: `query ${nth}`, seconds: 1 }
}

let store: Store
let stop: () => void
const told: Snapshot[] = []
const failures: unknown[] = []

const fill = async (count: number): Promise<void> => {
  const all = Array.from({ length: count }, (_, index) => index)
  const puts = all.map(async index => [
    await putEpisode(store, episode(index)),
    await putVisit(store, visit(index, 1), idOf(index)),
    await putVisit(store, visit(index, 0), idOf(index)),
  ])
  await save(store, (await Promise.all(puts)).flat())
}
const begin = (): void => {
  stop = watch(
    snapshot => told.push(snapshot),
    error => failures.push(error),
  )
}
const until = (is: (last: Snapshot) => boolean): Promise<Snapshot> =>
  vi.waitFor(
    () => {
      const last = told.at(-1)
      if (!last || !is(last)) throw new Error(`not yet: ${failures.join()} ${JSON.stringify(last)?.slice(0, 300)}`)
      return last
    },
    { timeout: 10_000, interval: 5 },
  )
const problems = ({ episodes }: Snapshot) => episodes.map(kept => kept.episode.problem)
const complete = (count: number) => until(last => last.more === undefined && last.episodes.length === count)

beforeEach(async () => {
  await Dexie.delete(DATABASE_NAME)
  const { db, writable } = await openDatabase()
  store = { db, writable, device: await ensureDevice(db) }
  told.length = 0
  failures.length = 0
})
afterEach(() => {
  stop()
  store.db.close()
  vi.restoreAllMocks()
  expect(failures).toEqual([])
})

describe('a long diary', () => {
  it('shows the newest days first with all their visits, says how many more, then everything in order', async () => {
    await fill(400)
    await save(store, [await putClaim(store, { id: 'c', day: '2026-11-22', rule: 'r', episodes: [], document: '{}' })])
    begin()
    const all = await complete(400)
    const [first] = told
    expect(first?.more).toBe(350)
    expect(first && problems(first)).toEqual(Array.from({ length: 50 }, (_, index) => `problem ${index}`))
    expect(problems(all)).toEqual(Array.from({ length: 400 }, (_, index) => `problem ${index}`))
    for (const { episodes } of told) {
      expect(episodes.every(({ visits }) => visits.map(one => one.query).join() === 'query 0,query 1')).toBe(true)
    }
    expect([first?.claims.length, all.claims.length]).toEqual([0, 1])
  })

  it('takes the last of the first days whole', async () => {
    await fill(60)
    const twins = Array.from({ length: 20 }, (_, nth) => ({ ...episode(45, 'same day'), id: `twin-${nth}` }))
    await save(store, await Promise.all(twins.map(twin => putEpisode(store, twin))))
    begin()
    await complete(80)
    expect(told[0] && problems(told[0]).slice(45).sort()).toEqual(['problem 45', ...twins.map(() => 'same day')])
  })

  it('opens nothing twice, and after a change only what changed', async () => {
    await fill(400)
    const opening = vi.spyOn(crypto.subtle, 'decrypt')
    begin()
    const before = await complete(400)
    expect(opening).toHaveBeenCalledTimes(1200)
    const known = await loadEpisode(store, idOf(300))
    opening.mockClear()
    await save(store, [await putEpisode(store, episode(300, 'changed'), known?.row)])
    const after = await until(last => problems(last).includes('changed'))
    expect(opening).toHaveBeenCalledTimes(1)
    expect(after.episodes.filter((kept, index) => kept !== before.episodes[index])).toHaveLength(1)
  })

  it('stays live while the rest is being opened', async () => {
    await fill(700)
    begin()
    await until(last => last.more !== undefined)
    const drops = await dropEpisode(store, idOf(0), NOON)
    const known = await loadEpisode(store, idOf(1))
    await save(store, [await putEpisode(store, episode(1, 'answered meanwhile'), known?.row)], drops)
    const all = await complete(699)
    expect(problems(all).slice(0, 2)).toEqual(['answered meanwhile', 'problem 2'])
    const changed = told.find(one => problems(one).includes('answered meanwhile'))
    expect(changed && problems(changed)).not.toContain('problem 0')
  })
})

describe('a change', () => {
  it('shows a new episode together with its visits, and a visit that is read longer', async () => {
    begin()
    await until(() => true)
    await save(store, [await putEpisode(store, episode(0)), await putVisit(store, visit(0, 0), idOf(0))])
    const one = await complete(1)
    expect(one.episodes[0]?.visits).toEqual([visit(0, 0)])
    const known = await loadVisit(store, 'v-0-0')
    await save(store, [await putVisit(store, { ...visit(0, 0), seconds: 9 }, idOf(0), known?.row)])
    await until(last => last.episodes[0]?.visits[0]?.seconds === 9)
  })

  it('takes away what is leaving and what is forgotten, and brings back what was undone', async () => {
    await fill(3)
    begin()
    await complete(3)
    const known = await loadEpisode(store, idOf(1))
    await save(store, [await putEpisode(store, episode(1), known?.row, 'leaving', NOON)])
    expect(problems(await complete(2))).toEqual(['problem 0', 'problem 2'])
    const leaving = await loadEpisode(store, idOf(1))
    await save(store, [await putEpisode(store, episode(1), leaving?.row)])
    expect((await complete(3)).episodes[1]?.visits).toHaveLength(2)
    await save(store, [], await dropEpisode(store, idOf(0), NOON))
    expect(problems(await complete(2))).toEqual(['problem 1', 'problem 2'])
  })

  it('of everything at once leaves nothing behind', async () => {
    await fill(60)
    begin()
    await complete(60)
    await store.db.transaction('rw', store.db.tables, () => Promise.all(store.db.tables.map(table => table.clear())))
    expect((await complete(0)).unreadable).toBe(0)
    store = { ...store, device: await ensureDevice(store.db) }
    await fill(2)
    expect((await complete(2)).unreadable).toBe(0)
  })
})

it('counts what cannot be opened, and shows the rest', async () => {
  await fill(3)
  for (const [table, id] of [
    ['episodes', idOf(1)],
    ['visits', 'v-2-1'],
  ] as const) {
    const row = await store.db[table].get(id)
    const ct = Uint8Array.from(row?.sealed.ct ?? [], (byte, index) => (index === 3 ? byte ^ 1 : byte))
    if (row) await store.db[table].put({ ...row, sealed: { ...row.sealed, ct } })
  }
  begin()
  const last = await complete(2)
  expect(problems(last)).toEqual(['problem 0', 'problem 2'])
  expect([last.unreadable, last.episodes[1]?.visits.length]).toEqual([2, 1])
})
