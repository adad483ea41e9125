import { searchName, sourceNames } from './grouping/names.ts'
import type { Visit } from './types.ts'

/** An episode as far as telling the same search on two computers needs it. */
export interface Elsewhere {
  id: string
  /** The device on which it was noticed. */
  device: string
  /** Local ISO day on which it began. */
  day: string
  /** UTC milliseconds. */
  startedAt: number
  visits: readonly Visit[]
}

/** Two episodes that may be one, the earlier first. */
export interface SamePair {
  one: string
  other: string
}

/** What a visit shares with its like elsewhere: the words of a search on its site, or the identifiers of a source. */
const marksOf = (visit: Visit): string[] => {
  // An address alone is no identifier: one address can hold many answers.
  if (visit.kind === 'source') return sourceNames(visit).filter(name => !name.startsWith('url:'))
  const search = searchName(visit)
  return search === undefined ? [] : [`${visit.site} ${search}`]
}

const inOrder = (a: Elsewhere, b: Elsewhere): number =>
  a.startedAt - b.startedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Pairs of episodes from two devices that began on the same local day with the same search or source, to be offered as one
 * ("Looked up on two computers: one learning episode?"). Never merged without being asked.
 * @param episodes in any order
 * @returns each pair once, in the order in which the episodes began
 */
export const sameElsewhere = (episodes: readonly Elsewhere[]): SamePair[] => {
  const shelves = new Map<string, Elsewhere[]>()
  const found = new Map<string, SamePair>()
  for (const episode of [...episodes].sort(inOrder)) {
    for (const mark of new Set(episode.visits.flatMap(marksOf))) {
      const name = `${episode.day} ${mark}`
      const shelf = shelves.get(name) ?? []
      for (const { id, device } of shelf) {
        if (device !== episode.device) found.set(`${id} ${episode.id}`, { one: id, other: episode.id })
      }
      shelves.set(name, [...shelf, episode])
    }
  }
  return [...found.values()]
}
