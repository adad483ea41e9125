import type { Visit } from '../../../episodes/types.ts'
import type { Log } from './log.ts'

export interface Measure {
  precision: number
  recall: number
  f1: number
}

/** Three views of one grouping. */
export interface Measures {
  /** Pairs of visits of one log that are the same problem. */
  pairs: Measure
  /** Visits that are another problem than the one before. */
  boundaries: Measure
  /** B-cubed: for each visit, how pure and how complete its group is. */
  bCubed: Measure
}

const ofShares = (precision: number, recall: number): Measure => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

const ofCounts = (hit: number, said: number, is: number): Measure =>
  ofShares(said === 0 ? 1 : hit / said, is === 0 ? 1 : hit / is)

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0)
const pairsIn = (size: number): number => (size * (size - 1)) / 2

const counted = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const changes = (keys: readonly string[]): boolean[] => keys.slice(1).map((key, i) => key !== keys[i])

/** How well a way of grouping finds the true problems of these logs, all visits together. */
export const measure = (logs: readonly Log[], group: (visits: readonly Visit[]) => Visit[][]): Measures => {
  const said: string[] = []
  const is: string[] = []
  const turns = { hit: 0, said: 0, is: 0 }
  for (const [n, { visits, labels }] of logs.entries()) {
    const groupOf = new Map(group(visits).flatMap((members, i) => members.map(visit => [visit.id, i] as const)))
    const here = visits.map(visit => `${n} ${groupOf.get(visit.id)}`)
    const truth = changes(labels)
    for (const [i, turn] of changes(here).entries()) {
      if (turn) turns.said++
      if (truth[i]) turns.is++
      if (turn && truth[i]) turns.hit++
    }
    said.push(...here)
    is.push(...labels.map(label => `${n} ${label}`))
  }
  const both = said.map((key, i) => `${key} ${is[i]}`)
  const [bySaid, byIs, byBoth] = [counted(said), counted(is), counted(both)]
  const share = (counts: ReadonlyMap<string, number>, keys: readonly string[]): number =>
    sum(both.map((key, i) => (byBoth.get(key) ?? 0) / (counts.get(keys[i] ?? '') ?? 1))) / Math.max(1, both.length)
  const pairs = [byBoth, bySaid, byIs].map(counts => sum([...counts.values()].map(pairsIn)))
  return {
    pairs: ofCounts(pairs[0] ?? 0, pairs[1] ?? 0, pairs[2] ?? 0),
    boundaries: ofCounts(turns.hit, turns.said, turns.is),
    bCubed: ofShares(share(bySaid, said), share(byIs, is)),
  }
}
