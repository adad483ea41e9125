import type { Episode, FollowUp } from './types.ts'

/** Weeks after which "not yet" is asked once more, counted from the intention. */
export const LAST_WEEKS = 12
/** Asked about on one day at most: the rest waits for the next. */
const A_DAY = 2

/** The same local hour, so many weeks later. @param at UTC milliseconds @returns UTC milliseconds */
const weeksLater = (at: number, weeks: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add({ weeks }).epochMilliseconds

/**
 * When to ask what actually happened: so many weeks after the intention, and once more at 12 weeks after "not yet".
 * The CFPC recommends coming back after 6 to 12 weeks (Linking Learning, 2024); asking earlier overstates change
 * (Domino 2011: 91 % at 7 days, 58 % at 30).
 * @param weeks 4 to 12
 * @returns UTC milliseconds; undefined when nothing was to be changed, or all has been said
 */
export const followUpDue = (
  episode: Pick<Episode, 'outcome' | 'answeredAt' | 'startedAt' | 'zone' | 'followUps'>,
  weeks: number,
): number | undefined => {
  if (episode.outcome !== 'changed') return undefined
  const intended = episode.answeredAt ?? episode.startedAt
  const said = episode.followUps ?? []
  const last = said.at(-1)
  if (!last) return weeksLater(intended, weeks, episode.zone)
  const again = weeksLater(intended, LAST_WEEKS, episode.zone)
  return last.happened === 'notYet' && said.length === 1 && last.at < again ? again : undefined
}

/**
 * Which follow-ups are shown today: of those that are due the newest intentions, two a day at most.
 * @param due rows that are due, any order
 * @param said when follow-ups were answered, UTC milliseconds
 * @param dayBegan UTC milliseconds at which the local day began
 */
export const followUpsToday = <T extends { id: string; due: number }>(
  due: readonly T[],
  said: readonly number[],
  dayBegan: number,
  now: number,
): T[] => {
  const done = said.filter(at => at >= dayBegan && at <= now).length
  const ripe = due.filter(row => row.due <= now)
  ripe.sort((a, b) => b.due - a.due || (a.id < b.id ? -1 : 1))
  return ripe.slice(0, Math.max(0, A_DAY - done))
}

/** @returns the episode with one follow-up more; how it is known and what got in the way are the clinician's to say */
export const withFollowUp = (episode: Episode, followUp: FollowUp): Episode => ({
  ...episode,
  followUps: [...(episode.followUps ?? []), followUp],
})
