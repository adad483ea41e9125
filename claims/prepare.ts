import { summarise } from '../episodes/summarise.ts'
import type { Episode, EpisodeWithVisits, Summary } from '../episodes/types.ts'
import { checkPeriod, isInside, localDay, type Period } from './days.ts'
import { barredUnder, type ClaimedEpisode } from './exclusive.ts'
import { eligible, type Ineligible, type PackSituation } from './packs/eligible.ts'
import { emptyFields, unanswered } from './packs/office.ts'
import type { Pack } from './packs/schema.ts'
import { missing } from './requirements.ts'
import type { CreditRule } from './rules/schema.ts'

/** Why an episode of the period stays out, in the order in which the reasons are looked for. */
export const REASONS = [
  'leftOut',
  'claimedBefore',
  'creditedElsewhere',
  'beforePack',
  'outsidePack',
  'packTooLate',
  'packProfession',
  'notVetted',
  'noProblem',
  'noOutcome',
  'noApplication',
  'noSource',
  'noMinutes',
  'noFollowUp',
  'noOfficeField',
  'noOfficeAnswer',
] as const
export type Reason = (typeof REASONS)[number]

export type { ClaimedEpisode }

/** What the clinician chose for this claim. */
export interface Choices {
  /** Print the words that were searched. */
  searches: boolean
  /** Print minutes, also under a rule that needs none. */
  minutes: boolean
  /** Print for whom it was asked. */
  forWhom?: boolean
  /** Print what happened weeks later, also under a rule that needs none. */
  followUps?: boolean
  /** Print what got in the way. */
  barriers?: boolean
  /** Episodes that the clinician took out by hand. */
  leaveOut?: readonly string[]
}

/** An episode with what a claim needs of it. Minutes are kept as whole tenths, rounded down: what is printed is what is counted. */
export interface Prepared {
  episode: Episode
  summary: Summary
  /** Local day of its beginning, in the zone of the claim. */
  day: string
  /** Active reading that was measured, in tenths of a minute. */
  measuredTenths: number
  /** What the clinician added, in tenths of a minute. */
  byHandTenths: number
}

/** An episode that stays out. `reason` is the first of `reasons`, and the one that the document counts. */
export interface StaysOut extends Prepared {
  reason: Reason
  reasons: readonly Reason[]
}

export interface Preparation {
  /** By day, then by when they began. */
  ready: Prepared[]
  out: StaysOut[]
}

export interface PrepareInput {
  rule: CreditRule
  /** In any order; an id that comes twice is looked at once. */
  episodes: readonly EpisodeWithVisits[]
  period: Period
  claimed: readonly ClaimedEpisode[]
  choices: Choices
  /** Ids of the sites that already credited an episode, by episode id. */
  creditedAt?: ReadonlyMap<string, readonly string[]>
  /** The pack that tightens the rule, and the situation in which it is looked at. */
  pack?: PackAsked
}

export interface PackAsked extends PackSituation {
  pack: Pack
  /** UTC milliseconds. */
  acknowledgedAt: number
}

const PACK_REASONS: Record<Ineligible, Reason> = {
  profession: 'packProfession',
  notAcknowledged: 'beforePack',
  begunBeforeAcknowledged: 'beforePack',
  beforeActivity: 'outsidePack',
  afterActivity: 'outsidePack',
  noApprovedSource: 'notVetted',
  completedLate: 'packTooLate',
  submissionOver: 'packTooLate',
}

/** What a pack misses in an episode. */
const missingForPack = (item: Prepared, asked: PackAsked, zone: string): Reason[] => {
  const { episode, summary } = item
  const looked = eligible({ ...episode, zone, sources: summary.sources }, asked.pack, asked.acknowledgedAt, asked)
  const reasons = looked.eligible ? [] : looked.reasons.map(reason => PACK_REASONS[reason])
  return [
    ...reasons,
    ...(emptyFields(asked.pack, item).length > 0 ? (['noOfficeField'] as const) : []),
    ...(unanswered(asked.pack, episode).length > 0 ? (['noOfficeAnswer'] as const) : []),
  ]
}

const measure = ({ episode, visits }: EpisodeWithVisits, zone: string): Prepared => {
  const summary = summarise(visits)
  return {
    episode,
    summary,
    day: localDay(episode.startedAt, zone),
    measuredTenths: Math.max(0, Math.floor(summary.seconds / 6)),
    // The millionth forgives binary fractions such as 16.1 * 10.
    byHandTenths: Math.max(0, Math.floor((episode.minutesByHand ?? 0) * 10 + 1e-6)),
  }
}

/**
 * Sorts the episodes of a period into those that a rule lets in and those that stay out, each with its reasons.
 * Episodes outside the period are not listed. Nothing is judged: a reason names what the rule asks for and is not there.
 * @throws RangeError for a period of no days or an unknown zone
 */
export const prepare = ({ rule, episodes, period, claimed, choices, creditedAt, pack }: PrepareInput): Preparation => {
  checkPeriod(period)
  const barred = barredUnder(rule, claimed)
  const leftOut = new Set(choices.leaveOut)
  const once = new Map(episodes.map(entry => [entry.episode.id, entry]))
  const inside = [...once.values()]
    .map(entry => measure(entry, period.zone))
    .filter(({ day }) => isInside(day, period))
    .sort((a, b) => a.episode.startedAt - b.episode.startedAt || (a.episode.id < b.episode.id ? -1 : 1))

  const ready: Prepared[] = []
  const out: StaysOut[] = []
  for (const item of inside) {
    const found = new Set<Reason | undefined>(rule.requires.map(need => missing(need, item, rule)))
    if (leftOut.has(item.episode.id)) found.add('leftOut')
    if (barred.has(item.episode.id)) found.add('claimedBefore')
    if (rule.stacking.onceAnywhere && creditedAt?.get(item.episode.id)?.length) found.add('creditedElsewhere')
    for (const reason of pack ? missingForPack(item, pack, period.zone) : []) found.add(reason)
    const reasons = REASONS.filter(reason => found.has(reason))
    const [reason] = reasons
    if (reason) out.push({ ...item, reason, reasons })
    else ready.push(item)
  }
  return { ready, out }
}
