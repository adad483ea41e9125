import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupEpisode, BackupVisit, Stone } from './backupFile.ts'
import { planMerge } from './mergePlan.ts'
import { isFinal, newer, type There } from './mergeRevision.ts'

const NOW = 7
const EPISODES = ['e0', 'e1', 'e2']
const VISITS = ['v0', 'v1', 'v2', 'v3']

/** One computer, as far as merging sees it. Contents are single letters. */
interface Machine {
  episodes: Map<string, BackupEpisode>
  visits: Map<string, BackupVisit>
  tombstones: Map<string, Stone>
}

const head = {
  rev: fc.integer({ min: 1, max: 3 }),
  device: fc.constantFrom('A', 'B', 'C'),
}
const content = fc.constantFrom('x', 'y')
const forgotten = fc.record({ ...head, time: fc.integer({ min: 0, max: 3 }) })
const oneEpisode = fc.record({ ...head, content, state: fc.constant('waiting') })
const oneVisit = fc.record({ ...head, content, episode: fc.constantFrom(...EPISODES) })
const mayBe = <T>(live: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 4, arbitrary: live.map(live => ({ live })) },
    { weight: 1, arbitrary: forgotten.map(stone => ({ stone })) },
  ) as fc.Arbitrary<{ live?: T; stone?: Omit<Stone, 'id'> }>
const anything = fc.record({
  episodes: fc.tuple(...EPISODES.map(() => mayBe(oneEpisode))),
  visits: fc.tuple(...VISITS.map(() => mayBe(oneVisit))),
})

/** Whatever was written where: no visit without its episode, and what stood in a forgotten one has gone with it. */
const machine: fc.Arbitrary<Machine> = anything.map(drawn => {
  const made: Machine = { episodes: new Map(), visits: new Map(), tombstones: new Map() }
  for (const [i, { live, stone }] of drawn.episodes.entries()) {
    const id = `e${i}`
    if (live) made.episodes.set(id, { id, ...live })
    if (stone) made.tombstones.set(id, { id, ...stone })
  }
  for (const [i, { live, stone }] of drawn.visits.entries()) {
    const id = `v${i}`
    if (stone) made.tombstones.set(id, { id, ...stone })
    if (!live) continue
    const { rev, device, episode } = live
    if (made.episodes.has(episode)) made.visits.set(id, { id, ...live })
    else if (made.tombstones.has(episode)) made.tombstones.set(id, { id, rev, device, episode, time: NOW })
  }
  return made
})

const fileOf = ({ episodes, visits, tombstones }: Machine): There => ({
  episodes: [...episodes.values()],
  visits: [...visits.values()],
  claims: [],
  tombstones: [...tombstones.values()],
})

const preferred = (here: Machine, there: Machine): Set<string> => {
  const ids = (['episodes', 'visits'] as const).flatMap(table =>
    [...there[table].values()].filter(one => {
      const mine = here[table].get(one.id)
      return mine && newer(one, mine) === 0 && String(one.content) > String(mine.content)
    }),
  )
  return new Set(ids.map(one => one.id))
}

const planOf = (here: Machine, there: Machine) =>
  planMerge({ ...here, claims: new Map() }, fileOf(there), preferred(here, there), NOW)

const without = <T>(map: Map<string, T>, ids: string[]) => new Map([...map].filter(([id]) => !ids.includes(id)))
const sorted = <T>(map: Map<string, T>) => new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)))

const merge = (here: Machine, there: Machine): Machine => {
  const { put, remove, tombstones } = planOf(here, there)
  const add = <T extends { id: string }>(map: Map<string, T>, gone: string[], more: readonly T[]) =>
    sorted(new Map([...without(map, gone), ...more.map(one => [one.id, one] as const)]))
  return {
    episodes: add(here.episodes, remove.episodes, put.episodes),
    visits: add(here.visits, remove.visits, put.visits),
    tombstones: add(here.tombstones, remove.tombstones, tombstones),
  }
}

const finals = ({ tombstones }: Machine) => [...tombstones.values()].filter(isFinal).map(stone => stone.id)

const RUNS = { numRuns: 3000 }

describe('merging any two computers', () => {
  it('ends the same on both', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a))
      }),
      RUNS,
    )
  })
  it('twice changes nothing, and nothing is written the second time', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        const both = merge(a, b)
        for (const one of [a, b, both]) {
          const { put, remove, tombstones, orphans } = planOf(both, one)
          expect([...put.episodes, ...put.visits, ...Object.values(remove).flat(), ...tombstones]).toEqual([])
          expect(orphans).toEqual([])
        }
      }),
      RUNS,
    )
  })
  it('brings no delete back, and leaves no visit without its episode', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        const both = merge(a, b)
        for (const id of [...finals(a), ...finals(b)]) {
          expect(finals(both)).toContain(id)
          expect(both.episodes.has(id) || both.visits.has(id)).toBe(false)
        }
        for (const { episode } of both.visits.values()) expect(both.episodes.has(episode)).toBe(true)
        for (const id of both.tombstones.keys()) expect(both.visits.has(id) || both.episodes.has(id)).toBe(false)
      }),
      RUNS,
    )
  })
  it('keeps the newest revision of whatever lives', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        for (const one of merge(a, b).episodes.values()) {
          for (const side of [a, b]) {
            const known = side.episodes.get(one.id)
            if (known) expect(newer(one, known)).toBeGreaterThanOrEqual(0)
          }
        }
      }),
      RUNS,
    )
  })
  it('counts what changed', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        const { added, updated } = planOf(a, b)
        const both = merge(a, b)
        for (const id of added) expect(a.episodes.has(id)).toBe(false)
        const stateOf = (side: Machine, id: string) =>
          JSON.stringify([side.episodes.get(id), [...side.visits.values()].filter(one => one.episode === id)])
        for (const id of both.episodes.keys()) {
          if (added.has(id)) continue
          expect(updated.has(id)).toBe(stateOf(a, id) !== stateOf({ ...both, visits: sorted(both.visits) }, id))
        }
      }),
      RUNS,
    )
  })
})

it('merging three computers ends the same in any order', () => {
  fc.assert(
    fc.property(machine, machine, machine, (a, b, c) => {
      const all = merge(merge(a, b), c)
      expect(merge(a, merge(b, c))).toEqual(all)
      expect(merge(merge(c, a), b)).toEqual(all)
    }),
    { numRuns: 5000 },
  )
})
