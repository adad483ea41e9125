import { decimal } from '../amount.ts'
import type { CountContext, Method } from '../context.ts'
import { count } from '../count.ts'
import { isInside } from '../days.ts'
import { missing } from '../requirements.ts'
import type { CreditRule } from '../rules/schema.ts'
import type { ReadClaim, ReadRow } from '../schema.ts'
import { type Most, mostByRow } from './most.ts'
import { preparedRows, type RowPrepared, type RowsPrepared, startOf } from './prepared.ts'
import { altersRule, type RuleToRecount, ruleOf, slackOf } from './ruleOf.ts'

/** What else is to be said of a recount, worded on screen. */
export const RECOUNT_NOTES = [
  /** This version does not hold the rule in that version: counted by what the claim itself says of it. */
  'ruleUnknown',
  /** The claim says of its rule what the rule does not. */
  'ruleAltered',
  /** An early version kept no follow-ups in a claim, and the rule asks for them. */
  'noFollowUps',
  /** Caps of a year or cycle could not be looked at. */
  'capsUnchecked',
  /** It can only be right if a new cycle began within the period. */
  'newCycle',
  /** Neither this version nor the claim says how it is counted. */
  'notCountable',
] as const
export type RecountNote = (typeof RECOUNT_NOTES)[number]

/** Why a row may state less than the rule gives it: caps or articles of earlier claims, or a pack that gives less. */
export type WhyLess = 'caps' | 'sources' | 'pack' | 'notSaid'

/** Exact decimals of the unit. */
export interface RowFinding {
  row: number
  stated: string
  counted: string
}

/**
 * `same`: to the hundredth. `less`: earlier claims, which are not in the file, can have used up a cap. `more`: in some row
 * than the rule gives. `none`: no amount is stated. `unknown`: it could not be counted.
 */
export type Stands = 'same' | 'less' | 'more' | 'none' | 'unknown'

export interface Recount {
  stands: Stands
  /** What the rule gives for the rows taken by themselves; absent where it gives none. */
  amount?: string
  more: RowFinding[]
  less: (RowFinding & { why: WhyLess })[]
  notes: RecountNote[]
}

/** Rows that count for nothing by what a claim says of them, for reasons that lie outside of it too. */
const REFUSED = [
  'claimedBefore',
  'creditedElsewhere',
  'notInForce',
  'noApplication',
  'noFollowUp',
  'outsidePack',
  'beforePack',
  'notVetted',
]

const hundredths = (amount = '0'): number => Math.round(Number(amount) * 100)

/** By day, only the last row of a day has an amount: that tells the two apart where the claim does not name it. */
const methodOf = ({ totals, rows }: ReadClaim, by: RuleToRecount['by']): Method =>
  totals.method ?? (by === 'claim' && rows.some(({ amount }) => amount === undefined) ? 'day' : 'episode')

const contextOf = (claim: ReadClaim, { rule, by }: RuleToRecount, prepared: RowsPrepared): CountContext => {
  const { pack } = claim
  const method = methodOf(claim, by)
  const { published, approved } = prepared
  if (!pack || !('amount' in rule.counting)) return { method, published }
  const terms = {
    id: pack.activityId,
    ruleId: rule.id,
    from: pack.from,
    to: Temporal.PlainDate.from(pack.until).add({ days: 1 }).toString(),
    acknowledgedAt: startOf(pack.acknowledgedOn),
    amount: rule.counting.amount,
    most: null,
    vets: approved,
  }
  return { method, published, pack: terms }
}

/** Rows to which the rule could give something. */
const open = ({ items }: RowsPrepared, { period }: ReadClaim, rule: CreditRule): RowPrepared[] =>
  items.filter(
    item =>
      isInside(item.day, period) &&
      !(hundredths(item.row.amount) === 0 && REFUSED.includes(item.row.explained?.why ?? '')) &&
      rule.requires.every(need => missing(need, item, rule) === undefined),
  )

const whyLess = ({ explained }: ReadRow, { pack }: ReadClaim): WhyLess => {
  if (explained?.why === 'capped') return 'caps'
  if (explained?.counted !== undefined || explained?.why === 'noArticle') return 'sources'
  return pack ? 'pack' : 'notSaid'
}

const finding = ({ number, amount }: ReadRow, counted: number): RowFinding => ({
  row: number,
  stated: decimal(hundredths(amount)),
  counted: decimal(counted),
})

const recounted = (claim: ReadClaim, found: RuleToRecount): Recount => {
  const { rule, by, altered, unchecked } = found
  const prepared = preparedRows(claim)
  const items = open(prepared, claim, rule)
  const context = contextOf(claim, found, prepared)
  const stated = (row: ReadRow) => hundredths(row.amount)
  const first = count(rule, items, context)
  const { most, cycleStart } =
    first.amount === undefined
      ? { most: new Map<string, Most>(), cycleStart: undefined }
      : mostByRow(rule, items, { ...context, method: first.method }, stated, slackOf(found))
  const { amount, episodes } = cycleStart === undefined ? first : count(rule, items, { ...context, cycleStart })
  const notes: RecountNote[] = [
    ...(by === 'claim' ? (['ruleUnknown'] as const) : []),
    ...(altered ? (['ruleAltered'] as const) : []),
    ...(prepared.unsaid && rule.requires.includes('followUp') ? (['noFollowUps'] as const) : []),
    ...(unchecked ? (['capsUnchecked'] as const) : []),
    ...(cycleStart === undefined ? [] : (['newCycle'] as const)),
  ]
  const more = prepared.items.flatMap(({ row, episode }) => {
    const { gets, passes } = most.get(episode.id) ?? { gets: 0, passes: 0 }
    return stated(row) > passes ? finding(row, gets) : []
  })
  const given = new Map(episodes.map(({ id, hundredths = 0 }) => [id, hundredths]))
  const less = items.flatMap(({ row, episode }) => {
    const counted = given.get(episode.id) ?? 0
    return stated(row) + slackOf(found) < counted ? { ...finding(row, counted), why: whyLess(row, claim) } : []
  })
  const rows = claim.rows.reduce((sum, row) => sum + stated(row), 0)
  const total = hundredths(claim.totals.amount)
  // Where the rows are right, the caps that earlier claims used can have left them more than they get by themselves.
  const isMore = more.length > 0 || total > Math.max(rows, hundredths(amount))
  const stands = isMore ? 'more' : total < hundredths(amount) ? 'less' : 'same'
  return {
    stands,
    ...(amount !== undefined && { amount }),
    more,
    less,
    notes,
  }
}

/**
 * Counts a claim again from its rows, under the rule that it names. What the rule gives is a ceiling: earlier claims can
 * have used up part of a cap, or a pack can give less, so a claim may state less, never more.
 * @returns never throws, whatever a claim of the right shape holds
 */
export const recount = (claim: ReadClaim): Recount => {
  const none = { more: [], less: [], notes: [] }
  const states = claim.totals.amount !== undefined || claim.rows.some(({ amount }) => hundredths(amount) > 0)
  if (!states) return { stands: 'none', ...none, notes: altersRule(claim) ? ['ruleAltered'] : [] }
  try {
    const found = ruleOf(claim)
    return found ? recounted(claim, found) : { stands: 'unknown', ...none, notes: ['notCountable'] }
  } catch {
    // A day or number that the calendar does not have.
    return { stands: 'unknown', ...none, notes: ['notCountable'] }
  }
}
