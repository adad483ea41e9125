import { sameProfession } from './professions.ts'
import type { Pack } from './schema.ts'
import { covers } from './sources.ts'

/** All that a rule limits, in one shape whatever its file looks like. `null`: it sets no such limit. */
export interface Limits {
  professions: readonly string[] | null
  /** Site ids and host names. */
  sources: readonly string[] | null
  /** What an episode must hold. */
  requires: readonly string[]
  /** Hundredths of a unit for one episode. */
  perEpisode: number | null
  /** Hundredths of a unit for one person in a calendar year, in the whole activity. */
  perYear: number | null
  perActivity: number | null
  /** Local days, both inside. */
  firstDay: string | null
  lastDay: string | null
  /** Last local day on which a claim is taken. */
  claimUntil: string | null
  /** Days from an episode to its claim, and to its last answer. */
  claimWithinDays: number | null
  completeWithinDays: number | null
}
export type Limit = keyof Limits
/** What a pack can give more of than its rule. What it asks for besides only takes away. */
export type Excess = Exclude<Limit, 'requires'>

const hundredths = (amount: number) => Math.round(amount * 100)

/** What a pack itself says, in the shape of a rule's limits. */
export const limitsOf = ({ activity, credit, submission, ...pack }: Pack): Limits => ({
  professions: pack.professions,
  sources: pack.sources,
  requires: pack.requires ?? [],
  perEpisode: hundredths(credit.perCycle),
  perYear: credit.perYear === undefined ? null : hundredths(credit.perYear),
  perActivity: hundredths(credit.maximum),
  firstDay: activity.start,
  lastDay: activity.end,
  claimUntil: submission.until ?? null,
  claimWithinDays: submission.withinDays ?? null,
  completeWithinDays: submission.completeWithinDays ?? null,
})

/** In what a pack would give more than its rule, which is not followed: for the office that makes the pack. */
export const notFollowed = (rule: Limits, pack: Pack): Excess[] => {
  const own = limitsOf(pack)
  const above = (['perEpisode', 'perYear', 'perActivity', 'claimWithinDays', 'completeWithinDays'] as const).filter(
    name => (own[name] ?? 0) > (rule[name] ?? Number.POSITIVE_INFINITY),
  )
  const after = (['lastDay', 'claimUntil'] as const).filter(name => (own[name] ?? '') > (rule[name] ?? '9999'))
  const more = (theirs: readonly string[] | null, ours: readonly string[], same: (a: string, b: string) => boolean) =>
    theirs !== null && ours.some(one => !theirs.some(other => same(other, one)))
  return [
    ...above,
    ...after,
    ...(rule.firstDay !== null && pack.activity.start < rule.firstDay ? (['firstDay'] as const) : []),
    ...(more(rule.professions, pack.professions, sameProfession) ? (['professions'] as const) : []),
    ...(more(rule.sources, pack.sources, covers) ? (['sources'] as const) : []),
  ]
}
