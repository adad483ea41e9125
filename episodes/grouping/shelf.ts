import type { Visit } from '../types.ts'
import { DAY, LATEST, MOST } from './limits.ts'
import { searchName, sourceNames } from './names.ts'
import { keyOf, type Said, saidBy } from './said.ts'
import { createVocabulary } from './vocabulary.ts'

/** An episode on the shelf. */
export interface Place {
  id: string
  /** Order of first visits: decides between equals. */
  order: number
  /** Last thing noticed in it, UTC milliseconds. */
  lastAt: number
  /** Answered: takes only what clearly belongs. */
  settled: boolean
}

/** A text and the episode in which it stands. */
export interface Placed {
  said: Said
  place: Place
}

/** Visits by what can link the next one to them, so that finding does not look at every one. */
export interface Shelf {
  put: (visit: Visit, place: Place) => void
  tell: (said: Said, place: Place) => void
  /** The episode that had this source or search last. */
  named: (name: string, at: number) => Place | undefined
  /** Texts with at least one naming word of this one, in any spelling. */
  sharing: (said: Said, at: number) => Iterable<Placed>
  latestTexts: () => readonly Placed[]
  /** The latest search; on this site, if one is given. */
  latestSearch: (site?: string) => Place | undefined
  similar: (word: string) => readonly string[]
}

export const isFresh = (place: Place, at: number): boolean => Math.abs(at - place.lastAt) <= DAY

export const createShelf = (): Shelf => {
  const vocabulary = createVocabulary()
  const byWord = new Map<string, Placed[]>()
  const byName = new Map<string, Place>()
  const known = new Map<Place, Set<string>>()
  const searches = new Map<string | undefined, Place>()
  let latest: Placed[] = []

  const tell = (said: Said, place: Place): void => {
    const placed = { said, place }
    latest = [...latest.slice(1 - LATEST), placed]
    const keys = known.get(place) ?? new Set()
    if (keys.has(keyOf(said))) return
    known.set(place, keys.add(keyOf(said)))
    for (const word of said.names) {
      vocabulary.learn(word)
      const list = byWord.get(word)
      if (list) list.push(placed)
      else byWord.set(word, [placed])
    }
  }

  const withWord = (word: string, at: number): Placed[] => {
    const fresh = (byWord.get(word) ?? []).filter(({ place }) => isFresh(place, at)).slice(-MOST)
    if (byWord.has(word)) byWord.set(word, fresh)
    return fresh
  }

  return {
    tell,
    put: (visit, place) => {
      const search = searchName(visit)
      for (const name of sourceNames(visit)) byName.set(name, place)
      if (visit.kind === 'search') {
        if (search) byName.set(search, place)
        searches.set(undefined, place)
        searches.set(visit.site, place)
      }
      for (const said of saidBy(visit)) tell(said, place)
    },
    named: (name, at) => {
      const place = byName.get(name)
      return place && isFresh(place, at) ? place : undefined
    },
    sharing: (said, at) => {
      for (const word of said.names) vocabulary.learn(word)
      const found = new Set<Placed>()
      for (const word of said.names) {
        for (const spelling of [word, ...vocabulary.similar(word)])
          for (const placed of withWord(spelling, at)) found.add(placed)
      }
      return found
    },
    latestTexts: () => latest,
    latestSearch: site => searches.get(site),
    similar: vocabulary.similar,
  }
}
