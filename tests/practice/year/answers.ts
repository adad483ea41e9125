import { guessProblem } from '../../../episodes/guess.ts'
import type { Basis, Episode, ForWhom, Outcome, Visit } from '../../../episodes/types.ts'
import { isAdvanced, type Problem } from './problem.ts'
import type { Random } from './random.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export const FOR_WHOM_SHARES: Readonly<Record<ForWhom, number>> = { patient: 58, kind: 22, teaching: 12, interest: 8 }
export const BASIS_SHARES: Readonly<Record<Basis, number>> = { memory: 45, chart: 30, data: 10, feedback: 15 }

/** When a question is answered: mostly as soon as it is asked, some at the end of the day or the next morning. */
const answeredAt = (lastAt: number, end: number, random: Random): number => {
  const how = random.weighted({ soon: 72, day: 20, next: 8 })
  const later = { soon: 10 * MINUTE, day: random.whole(2, 5) * HOUR, next: random.whole(14, 20) * HOUR }[how]
  return Math.min(end, lastAt + later + random.skewed(2 * MINUTE, 0.9))
}

/** The clinician's own words; when the novelty is gone, more often the search as it was typed. */
const worded = (problem: Problem, visits: readonly Visit[], novelty: number, random: Random): string => {
  const guess = guessProblem(visits)
  return guess && !isAdvanced(guess) && random.chance(0.05 + 0.22 * (1 - novelty)) ? guess : problem.problem
}

/** Days after which the first zeal has gone down to a third. */
const FADES = 60

/**
 * What is answered about a look-up.
 * @param day days since the product was installed: later less is told of one's own accord
 * @param end UTC milliseconds; nothing is answered after it
 */
export const answersTo = (
  { problem, outcome, day, end }: { problem: Problem; outcome: Outcome; day: number; end: number },
  { lastAt }: Pick<Episode, 'lastAt'>,
  visits: readonly Visit[],
  random: Random,
): Partial<Episode> => {
  const novelty = 3 ** (-day / FADES)
  const changed = outcome === 'changed'
  return {
    problem: worded(problem, visits, novelty, random),
    ...(random.chance(0.3 + 0.45 * novelty) && { about: problem.about }),
    ...(random.chance(0.2 + 0.45 * novelty) && { forWhom: random.weighted(FOR_WHOM_SHARES) }),
    outcome,
    ...(changed && random.chance(0.92) && { change: problem.change }),
    ...(random.chance(changed ? 0.4 : 0.08) && { basis: random.weighted(BASIS_SHARES) }),
    answeredAt: answeredAt(lastAt, end, random),
  }
}
