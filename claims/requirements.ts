import type { Episode } from '../episodes/types.ts'
import { localDay } from './days.ts'
import type { Prepared, Reason } from './prepare.ts'
import type { CreditRule, Requirement } from './rules/schema.ts'
import { clean } from './text.ts'

const holds = (text: string | undefined): boolean => clean(text ?? '') !== ''

/**
 * Each of the five outcomes says what it meant for practice, and none may count for more than another: only who says
 * "changed" is asked what changed. Else a rule would reward one answer.
 */
export const isApplied = ({ outcome, change }: Episode): boolean => outcome !== 'changed' || holds(change)

/** Whether some follow-up was answered at least so many local days after the episode began. */
export const isFollowedUp = ({ followUps = [], startedAt, zone }: Episode, days: number): boolean => {
  const due = Temporal.PlainDate.from(localDay(startedAt, zone)).add({ days }).toString()
  return followUps.some(({ at }) => localDay(at, zone) >= due)
}

/** What is missing for one requirement of a rule; undefined where nothing is. */
export const missing = (
  need: Requirement,
  { episode, summary, measuredTenths, byHandTenths }: Prepared,
  { counting }: CreditRule,
): Reason | undefined => {
  switch (need) {
    case 'date':
      return undefined // Every episode began on some day.
    case 'question':
      return holds(episode.problem) ? undefined : 'noProblem'
    case 'outcome':
      return episode.outcome ? undefined : 'noOutcome'
    case 'application':
      return isApplied(episode) ? undefined : 'noApplication'
    case 'sources':
      return summary.sources.length > 0 ? undefined : 'noSource'
    case 'sourcesWhenSearched':
      return summary.sources.length > 0 || episode.kind !== 'visits' ? undefined : 'noSource'
    case 'minutes':
      return measuredTenths + byHandTenths > 0 ? undefined : 'noMinutes'
    case 'followUp':
      return isFollowedUp(episode, counting.basis === 'exercise' ? counting.followUpDays : 0) ? undefined : 'noFollowUp'
  }
}
