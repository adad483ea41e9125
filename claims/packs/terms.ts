import type { PackTerms } from '../context.ts'
import { sameProfession } from './professions.ts'
import type { Pack } from './schema.ts'
import { isApproved } from './sources.ts'

const hundredths = (amount: number) => Math.round(amount * 100)
const nextDay = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** @param acknowledgedAt UTC milliseconds at which the clinician acknowledged this very pack, by `packDigest` */
export const termsOf = (pack: Pack, acknowledgedAt: number): PackTerms => ({
  id: `${pack.provider.accmeId}/${pack.activity.id}`,
  ruleId: pack.rule,
  from: pack.activity.start,
  to: nextDay(pack.activity.end),
  acknowledgedAt,
  amount: hundredths(pack.credit.perCycle),
  most: hundredths(pack.credit.maximum),
  vets: source => isApproved(source, pack.sources),
})

/** As much of a credit rule as a pack can narrow. Days are half-open, amounts hundredths. */
export interface NarrowableRule {
  credentials: readonly string[]
  counting: { basis: string; amount?: number }
  caps: readonly { amount: number; per: string }[]
  requires: readonly string[]
  validFrom: string | null
  validTo: string | null
}

/**
 * A credit rule as a pack narrows it, in the rule's own shape: amount, caps, dates, credentials and what an episode must
 * hold. Sources and windows are looked at episode by episode, by `eligible`. It can only take away.
 * @returns undefined when the pack is one for another rule
 */
export const narrowRule = <Rule extends NarrowableRule & { id: string }>(rule: Rule, pack: Pack): Rule | undefined => {
  if (rule.id !== pack.rule) return undefined
  const { amount } = rule.counting
  const { start, end } = pack.activity
  const after = nextDay(end)
  const { maximum, perYear } = pack.credit
  return {
    ...rule,
    credentials: rule.credentials.filter(theirs => pack.professions.some(ours => sameProfession(ours, theirs))),
    counting: {
      ...rule.counting,
      ...(amount !== undefined && { amount: Math.min(amount, hundredths(pack.credit.perCycle)) }),
    },
    // A cap more never gives more: counting keeps to each of them.
    caps: [
      ...rule.caps,
      { amount: hundredths(maximum), per: 'activity' },
      ...(perYear === undefined ? [] : [{ amount: hundredths(perYear), per: 'year' }]),
    ],
    requires: [...new Set([...rule.requires, ...(pack.requires ?? [])])],
    validFrom: rule.validFrom !== null && rule.validFrom > start ? rule.validFrom : start,
    validTo: rule.validTo !== null && rule.validTo < after ? rule.validTo : after,
  }
}
