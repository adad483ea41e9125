import { find } from './grouping/find.ts'
import { saidInTitle } from './grouping/said.ts'
import { createShelf, type Place } from './grouping/shelf.ts'
import type { Visit } from './types.ts'

/** An episode as far as joining needs it. */
export interface Candidate {
  id: string
  /** Last thing noticed in it, UTC milliseconds. */
  lastAt: number
  /** The clinician has answered it or said that it is over. */
  settled: boolean
  /** In any order. */
  visits: readonly Visit[]
  /** The clinician's own words for it. */
  problem?: string
}

/** The one order of visits: by time, then by id, so that equal input gives equal groups. */
export const inOrder = (a: Visit, b: Visit): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Which episode a visit joins. It has to be opened from one of its searches, be one of its sources, share its words, or
 * follow its latest search without saying anything else; `grouping/find.ts` has the rule, `grouping/limits.ts` the numbers.
 * An answered episode takes only what clearly shares its words or its sources.
 * @param candidates episodes last touched within a day, in any order; older ones are passed over
 * @returns the episode's id, or undefined when a new problem begins
 */
export const joins = (visit: Visit, candidates: readonly Candidate[]): string | undefined => {
  const shelf = createShelf()
  const places = new Map<Candidate, Place>()
  const all = candidates.flatMap(candidate => candidate.visits.map(one => ({ one, candidate })))
  all.sort((a, b) => inOrder(a.one, b.one))
  const placeOf = (candidate: Candidate): Place => {
    const { id, lastAt, settled } = candidate
    const place = places.get(candidate) ?? { id, lastAt, settled, order: places.size }
    places.set(candidate, place)
    return place
  }
  for (const { one, candidate } of all) shelf.put(one, placeOf(candidate))
  for (const candidate of [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (candidate.problem) shelf.tell(saidInTitle(candidate.problem), placeOf(candidate))
  return find(visit, shelf)?.id
}
