import type { Visit } from '../types.ts'
import { CLEAR, LETTERS, RESULTS, SITTING, THREAD } from './limits.ts'
import { searchName, sourceNames } from './names.ts'
import { lettersAlike, overlapOf } from './overlap.ts'
import { type Said, saidBy, saidInQuery } from './said.ts'
import type { Place, Placed, Shelf } from './shelf.ts'

const within = (place: Place, at: number, wait: number): boolean => Math.abs(at - place.lastAt) <= wait

/** The search from which it was opened, the same source, or the same search again. */
const byName = (visit: Visit, names: boolean, shelf: Shelf): Place | undefined => {
  const search = searchName(visit)
  const searched = search === undefined ? undefined : shelf.named(search, visit.at)
  // "guideline" typed again hours later says nothing.
  if (searched && (visit.kind === 'source' || names || within(searched, visit.at, SITTING))) return searched
  for (const name of sourceNames(visit)) {
    const place = shelf.named(name, visit.at)
    if (place) return place
  }
  return undefined
}

/** How well a text fits into an episode by its words; 0 when it does not belong. */
const suits = (said: Said, { said: other, place }: Placed, at: number, shelf: Shelf): number => {
  const { within: share, both } = overlapOf(said, other, shelf.similar)
  const score = within(place, at, SITTING) ? share : both
  return score >= (within(place, at, SITTING) && !place.settled ? THREAD : CLEAR) ? score : 0
}

/** The episode whose words fit best; among equals the latest. */
const byWords = (texts: readonly Said[], at: number, shelf: Shelf): Place | undefined => {
  let best: Place | undefined
  let most = 0
  const weigh = (score: number, place: Place) => {
    if (score === 0 || score < most) return
    const later = !best || place.lastAt > best.lastAt || (place.lastAt === best.lastAt && place.order > best.order)
    if (score > most || later) [best, most] = [place, score]
  }
  for (const said of texts)
    for (const placed of shelf.sharing(said, at)) weigh(suits(said, placed, at, shelf), placed.place)
  return best
}

/** The latest text in whose words only the letters are alike. */
const byLetters = (texts: readonly Said[], at: number, shelf: Shelf): Place | undefined =>
  shelf
    .latestTexts()
    .filter(({ place }) => !place.settled && within(place, at, SITTING))
    .findLast(({ said: other }) => texts.some(said => lettersAlike(said, other) >= LETTERS))?.place

const still = (place: Place | undefined, at: number, wait: number): Place | undefined =>
  place && !place.settled && within(place, at, wait) ? place : undefined

/** What says nothing of its own goes on with the latest search; so does a source out of its results. */
const byMoment = (visit: Visit, names: boolean, shelf: Shelf): Place | undefined => {
  if (!names) return still(shelf.latestSearch(), visit.at, SITTING)
  if (visit.kind === 'search') return undefined
  // Another search led there, and that was none of these.
  if (visit.query !== undefined && saidInQuery(visit.query).naming > 0) return undefined
  return (
    still(shelf.latestSearch(visit.site), visit.at, RESULTS.sameSite) ??
    still(shelf.latestSearch(), visit.at, RESULTS.elsewhere)
  )
}

/**
 * The episode on the shelf that a visit joins; undefined when a new problem begins. First what is certain (opened from that
 * search, the same source), then words, then the moment. An unrelated search is a new problem however soon it comes:
 * two tabs may be at work on two problems.
 */
export const find = (visit: Visit, shelf: Shelf): Place | undefined => {
  const texts = saidBy(visit).filter(said => said.naming > 0)
  const names = texts.length > 0
  return (
    byName(visit, names, shelf) ??
    byWords(texts, visit.at, shelf) ??
    byLetters(texts, visit.at, shelf) ??
    byMoment(visit, names, shelf)
  )
}
