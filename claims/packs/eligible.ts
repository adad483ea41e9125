import { localDay } from '../days.ts'
import { sameProfession } from './professions.ts'
import type { Pack } from './schema.ts'
import { isApproved, type SeenSource } from './sources.ts'

/**
 * Why an episode cannot be claimed under a pack, in the order in which the reasons are looked for. A provider's activity
 * is designated in advance and never afterwards (AMA, CME provider FAQ), so nothing counts that was begun before the
 * clinician had read the pack and acknowledged its disclosures.
 */
export const INELIGIBLE = [
  'profession',
  'notAcknowledged',
  'begunBeforeAcknowledged',
  'beforeActivity',
  'afterActivity',
  'noApprovedSource',
  'completedLate',
  'submissionOver',
] as const
export type Ineligible = (typeof INELIGIBLE)[number]

/** What of an episode a pack looks at. */
export interface PackEpisode {
  /** UTC milliseconds, and the IANA zone in which its days are counted. */
  startedAt: number
  zone: string
  /** UTC milliseconds of its last answer; absent while it has none. */
  answeredAt?: number
  sources: readonly SeenSource[]
}

export interface PackSituation {
  /** All that the clinician says to be, e.g. `physician` and `MD`; empty where nothing is said. One that the pack names is enough. */
  professions: readonly string[]
  /** UTC milliseconds: on this day the claim is made. */
  now: number
}

export type Eligibility = { eligible: true } | { eligible: false; reason: Ineligible; reasons: readonly Ineligible[] }

const dayAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/**
 * Whether an episode may be claimed under a pack.
 * @param acknowledgedAt UTC milliseconds at which the clinician acknowledged this very pack (by `packDigest`); undefined
 * where that has not happened
 * @throws RangeError for a zone that this browser does not know
 */
export const eligible = (
  { startedAt, zone, answeredAt, sources }: PackEpisode,
  { activity, professions, submission, ...pack }: Pick<Pack, 'activity' | 'professions' | 'sources' | 'submission'>,
  acknowledgedAt: number | undefined,
  { professions: theirs, now }: PackSituation,
): Eligibility => {
  const day = localDay(startedAt, zone)
  const today = localDay(now, zone)
  const over = (days: number | undefined, at: string) => days !== undefined && at > dayAfter(day, days)
  const holds: Record<Ineligible, boolean> = {
    profession: !professions.some(one => theirs.some(other => sameProfession(other, one))),
    notAcknowledged: acknowledgedAt === undefined,
    begunBeforeAcknowledged: acknowledgedAt !== undefined && startedAt < acknowledgedAt,
    beforeActivity: day < activity.start,
    afterActivity: day > activity.end,
    noApprovedSource: !sources.some(source => isApproved(source, pack.sources)),
    completedLate: answeredAt !== undefined && over(submission.completeWithinDays, localDay(answeredAt, zone)),
    submissionOver: over(submission.withinDays, today) || (submission.until !== undefined && today > submission.until),
  }
  const reasons = INELIGIBLE.filter(reason => holds[reason])
  const [reason] = reasons
  return reason ? { eligible: false, reason, reasons } : { eligible: true }
}
