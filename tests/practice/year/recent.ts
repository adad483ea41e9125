import type { Random } from './random.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Look-ups that every year ends with, whatever the day: one whose week is nearly over, one of yesterday, two of today. */
const BEFORE_END: readonly number[] = [6 * DAY + 4 * HOUR, 26 * HOUR, 3 * HOUR, 35 * MINUTE]
/** Nothing else is begun this shortly before the end, so that it does not run into these. */
export const QUIET = 4 * HOUR

/** When the last look-ups begin, all unanswered. @param end UTC milliseconds */
export const lastBeginnings = (end: number): number[] => BEFORE_END.map(before => end - before)

/** Whether a look-up still waits: some of the last days do, and now and then one has a problem and no outcome. */
export const stateOf = (at: number, end: number, random: Random): 'waiting' | 'half' | 'answered' => {
  if (at > end - 6 * DAY && random.chance(0.28)) return 'waiting'
  return random.chance(0.006) ? 'half' : 'answered'
}
