import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  claimOf,
  dumpOf,
  episodeOf,
  keepClaim,
  keepEpisode,
  keepVisit,
  mergeFrom,
  NOON,
  strayVisits,
  visitOf,
  withdrawClaim,
  withdrawn,
} from './mergeTesting.ts'
import { dropEpisode, type Store, save } from './store.ts'
import { testStore } from './testStore.ts'

/** What a person does on one of three computers; `sync` takes over the file of another one. */
const episode = fc.constantFrom('episode-1', 'episode-2', 'episode-3')
const visit = fc.constantFrom('visit-1', 'visit-2', 'visit-3', 'visit-4')
const step = fc.record({
  on: fc.integer({ min: 0, max: 2 }),
  from: fc.integer({ min: 0, max: 2 }),
  what: fc.constantFrom(
    'edit',
    'edit',
    'visit',
    'visit',
    'visit',
    'move',
    'forget',
    'forgetVisit',
    'claim',
    'void',
    'sync',
  ),
  episode,
  visit,
  day: fc.constantFrom('2026-11-22', '2026-11-23'),
  word: fc.constantFrom('one', 'two', '\u{1F600}', 'half \ud800 a pair'),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const act = async (stores: readonly Store[], { on, from, what, episode, visit, day, word }: Step): Promise<void> => {
  const [store, other] = [stores[on], stores[from]]
  if (!store || !other) return
  const isGone = async (id: string) => (await store.db.tombstones.get(id)) !== undefined
  const there = await store.db.episodes.get(episode)
  if (what === 'sync') await mergeFrom(store, other)
  if (what === 'edit' && !(await isGone(episode))) await keepEpisode(store, episodeOf(episode, { problem: word }))
  if ((what === 'visit' || what === 'move') && there && !(await isGone(visit))) {
    const known = await store.db.visits.get(visit)
    const into = known && what === 'visit' ? (known.episode ?? '') : episode
    await keepVisit(store, visitOf(visit, { title: word }), into)
  }
  if (what === 'forget' && there) await save(store, [], await dropEpisode(store, episode, NOON))
  if (what === 'forgetVisit') {
    const row = await store.db.visits.get(visit)
    const stone = { id: visit, rev: (row?.rev ?? 0) + 1, device: store.device.id, time: NOON }
    if (row) await save(store, [], [{ table: 'visits', tombstone: stone }])
  }
  // Made once, on one computer.
  const claim = `claim-${on}`
  if (what === 'claim' && !(await store.db.claims.get(claim))) await keepClaim(store, claimOf(claim))
  // On whichever computer it is there, also on two that do not know of each other.
  if (what === 'void') await withdrawClaim(store, `claim-${from}`, { on: day, reason: word })
}

/** Devices are named in the order of the computers, so that a run can be repeated. */
const three = async (): Promise<Store[]> => {
  const stores = [await testStore(), await testStore(), await testStore()]
  return stores.map((store, i) => ({ ...store, device: { ...store.device, id: `device-${i}` } }))
}

it('three computers on which anything was done end the same, nothing forgotten is there, and what was withdrawn stays so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
      const stores = await three()
      const forgotten = new Set<string>()
      const voided = new Set<string>()
      for (const one of steps) {
        await act(stores, one)
        for (const { db } of stores) {
          for (const { id, ...stone } of await db.tombstones.toArray()) if (!('episode' in stone)) forgotten.add(id)
        }
        for (const store of stores) {
          expect(await strayVisits(store)).toEqual([])
          for (const id of await withdrawn(store)) voided.add(id)
        }
      }
      const [a, b, c] = stores
      if (!a || !b || !c) return
      // In three orders: one by one, through a middle one, and the other way round.
      for (const [into, first, second] of [[a, b, c] as const, [b, c, a] as const, [c, b, a] as const]) {
        await mergeFrom(into, first)
        await mergeFrom(into, second)
      }
      const dump = await dumpOf(a)
      expect(await dumpOf(b)).toEqual(dump)
      expect(await dumpOf(c)).toEqual(dump)
      for (const store of stores) {
        expect(await strayVisits(store)).toEqual([])
        expect(new Set(await withdrawn(store))).toEqual(voided)
        for (const table of [store.db.episodes, store.db.visits, store.db.claims]) {
          for (const id of await table.toCollection().primaryKeys()) expect(forgotten.has(id)).toBe(false)
        }
      }
      expect((await mergeFrom(a, c)).episodes).toMatchObject({ added: 0, updated: 0, deleted: 0 })
      expect((await mergeFrom(b, a)).claims).not.toHaveProperty('voided')
    }),
    { numRuns: 40 },
  )
}, 60_000)
