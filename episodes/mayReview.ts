/** What became of an end-of-day review. `opened`: it was looked at · `skipped`: it was due and the next one came. */
export interface ReviewEvent {
  /** UTC milliseconds. */
  at: number
  what: 'opened' | 'skipped'
}

export interface ReviewSettings {
  /** Local minute of the day at which the working day ends. */
  dayEnds: number
  /** ISO weekdays (1 Monday to 7 Sunday) on which there is a review. */
  reviewDays: readonly number[]
  pausedUntil?: number
}

export interface ReviewMoment {
  /** UTC milliseconds. */
  now: number
  /** UTC milliseconds at which the local day began. */
  dayBegan: number
  minuteOfDay: number
  /** ISO weekday, 1 Monday to 7 Sunday. */
  weekday: number
}

/** So many reviews skipped in a row, and it comes once a week. */
const SKIPPED = 3
const MONDAY = 1
const DAY = 24 * 3600_000

/** Reviews skipped since the last one that was opened. */
const skippedInARow = (history: readonly ReviewEvent[]): number => {
  const inOrder = [...history].sort((a, b) => a.at - b.at)
  return inOrder.slice(inOrder.findLastIndex(event => event.what === 'opened') + 1).length
}

/**
 * Whether the review of what waits is due. At the end of a working day, or on the next working day from its beginning,
 * so that an evening without the browser loses nothing. After three skipped in a row it comes on Mondays only.
 * @param waiting how many episodes wait for an answer
 * @param lastWaitingAt when the last of them was noticed, UTC milliseconds
 */
export const mayReview = (
  waiting: number,
  lastWaitingAt: number,
  history: readonly ReviewEvent[],
  settings: ReviewSettings,
  moment: ReviewMoment,
): { due: boolean; weekly: boolean } => {
  const { now, dayBegan, minuteOfDay, weekday } = moment
  const weekly = skippedInARow(history) >= SKIPPED
  const days = weekly ? [MONDAY] : settings.reviewDays
  const none = { due: false, weekly }
  if (waiting === 0 || (settings.pausedUntil ?? 0) > now || !days.includes(weekday)) return none
  if (history.some(event => event.at >= dayBegan && event.at < dayBegan + DAY)) return none
  const fromYesterday = lastWaitingAt < dayBegan
  return { due: fromYesterday || minuteOfDay >= settings.dayEnds, weekly }
}
