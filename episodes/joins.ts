import { likeness } from './likeness.ts'
import type { Visit } from './types.ts'

const MINUTE = 60_000

/** An episode as far as joining needs it. */
export interface Candidate {
  id: string
  /** Last thing noticed in it, UTC milliseconds. */
  lastAt: number
  /** The clinician has answered it or said that it is over. */
  settled: boolean
  /** Its queries, titles and problem. */
  texts: readonly string[]
}

/** The words by which a visit may be compared. */
export const textsOf = (visit: Pick<Visit, 'query' | 'title'>): string[] =>
  [visit.query, visit.title].filter(text => text !== undefined && text !== '') as string[]

/** Within this time the next thing looked up belongs to the same problem, whatever its words. */
const SAME_SITTING = 5 * MINUTE
/** Within this time a few shared words are enough. */
const SAME_SESSION = 30 * MINUTE
/** Within a day the words must be nearly the same. */
const SAME_DAY = 24 * 60 * MINUTE

const likest = (texts: readonly string[], candidate: Candidate): number =>
  Math.max(0, ...texts.flatMap(text => candidate.texts.map(other => likeness(text, other))))

const belongs = (visit: Visit, candidate: Candidate): number => {
  const gap = Math.abs(visit.at - candidate.lastAt)
  const alike = likest(textsOf(visit), candidate)
  if (gap > SAME_DAY) return 0
  if (gap > SAME_SESSION) return alike >= 0.6 ? alike : 0
  if (gap > SAME_SITTING || candidate.settled) return alike >= 0.1 ? alike : 0
  return Math.max(alike, 0.01)
}

/**
 * Which episode a visit joins: the one whose words are most alike, else the latest that is still going on.
 * @param candidates episodes of the last day
 * @returns the episode's id, or undefined when a new problem begins
 */
export const joins = (visit: Visit, candidates: readonly Candidate[]): string | undefined => {
  const scored = candidates
    .map(candidate => ({ candidate, score: belongs(visit, candidate) }))
    .filter(({ score }) => score > 0)
  scored.sort(
    (a, b) =>
      b.score - a.score || b.candidate.lastAt - a.candidate.lastAt || (a.candidate.id < b.candidate.id ? 1 : -1),
  )
  return scored[0]?.candidate.id
}
