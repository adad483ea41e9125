import { followUpDue, withFollowUp } from '../../../episodes/followUp.ts'
import type { Episode, FollowUp, Happened } from '../../../episodes/types.ts'
import { BASIS_SHARES } from './answers.ts'
import type { Random } from './random.ts'
import { BARRIERS } from './words.ts'

const HOUR = 3600_000
const DAY = 24 * HOUR

/** Weeks from an intention to its follow-up, as the product sets it at first. */
export const WEEKS = 6
/** Days before the end of the year in which what is due is still open. */
const OPEN = 10

const HAPPENED_SHARES: Readonly<Record<Happened, number>> = {
  always: 36,
  sometimes: 24,
  noPatient: 18,
  notYet: 16,
  against: 6,
}
/** How often something is said to have got in the way. */
const HINDERED: Readonly<Record<Happened, number>> = {
  always: 0,
  sometimes: 0.5,
  noPatient: 0,
  notYet: 0.5,
  against: 0.8,
}

const followUp = (at: number, random: Random): FollowUp => {
  const happened = random.weighted(HAPPENED_SHARES)
  const isDone = happened === 'always' || happened === 'sometimes' || happened === 'against'
  return {
    at,
    happened,
    ...(isDone && { basis: random.weighted(BASIS_SHARES) }),
    ...(random.chance(HINDERED[happened]) && { barrier: random.pick(BARRIERS) }),
  }
}

/** Answers what was due in good time before the end, once or twice; a few are never answered. */
export const withFollowUps = (episode: Episode, end: number, random: Random): Episode => {
  let told = episode
  for (;;) {
    const due = followUpDue(told, WEEKS)
    if (due === undefined || due > end - OPEN * DAY || random.chance(0.04)) return told
    const at = Math.min(end, due + random.whole(0, 6) * DAY + random.whole(0, 3) * HOUR)
    told = withFollowUp(told, followUp(at, random))
  }
}
