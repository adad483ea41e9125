import { find } from './grouping/find.ts'
import { createShelf, type Place } from './grouping/shelf.ts'
import { inOrder } from './joins.ts'
import type { Visit } from './types.ts'

/** When a visit was last noticed as far as it says itself: its beginning and the time it was read. UTC milliseconds. */
export const lastAtOf = (visit: Visit): number => visit.at + Math.max(0, visit.seconds) * 1000

/**
 * Visits as clinical problems: each visit in exactly one group. It is `joins` for one visit after the other, with nothing
 * answered in between.
 * @param visits of one person, in any order; taken by time
 * @returns groups in the order of their first visit, each in the order of time
 */
export const groupVisits = (visits: readonly Visit[]): Visit[][] => {
  const shelf = createShelf()
  const groups: { place: Place; visits: Visit[] }[] = []
  const byPlace = new Map<Place, Visit[]>()
  for (const visit of [...visits].sort(inOrder)) {
    const found = find(visit, shelf)
    const place = found ?? { id: `${groups.length}`, order: groups.length, lastAt: lastAtOf(visit), settled: false }
    const members = byPlace.get(place) ?? []
    if (!found) {
      groups.push({ place, visits: members })
      byPlace.set(place, members)
    }
    members.push(visit)
    place.lastAt = Math.max(place.lastAt, lastAtOf(visit))
    shelf.put(visit, place)
  }
  return groups.map(group => group.visits)
}
