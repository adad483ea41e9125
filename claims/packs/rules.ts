import { lastDay } from '../days.ts'
import { RULES, ruleById } from '../rules/index.ts'
import type { CreditRule } from '../rules/schema.ts'
import type { Limits } from './limits.ts'

/**
 * Whether there can be a pack for a rule: only a provider's credit needs one, and only where the rule says what it counts.
 * `unknown`: this version knows no such rule.
 */
export type RuleStanding = 'fits' | 'unknown' | 'notByProvider' | 'noAmount'

export const ruleStanding = (id: string): RuleStanding => {
  const rule = ruleById(id)
  if (!rule) return 'unknown'
  if (rule.award !== 'provider') return 'notByProvider'
  return rule.counting.basis === 'none' || rule.counting.basis === 'flat' ? 'noAmount' : 'fits'
}

/** The rules for which an office can make a pack. */
export const rulesWithPacks = (): CreditRule[] => RULES.filter(({ id }) => ruleStanding(id) === 'fits')

/** What a credit rule limits by itself, to compare a pack with. Which sources are vetted, only a pack says. */
export const limitsOfRule = ({ counting, caps, ...rule }: CreditRule): Limits => {
  const least = (per: string): number | null => {
    const amounts = caps.filter(cap => cap.per === per).map(({ amount }) => amount)
    return amounts.length > 0 ? Math.min(...amounts) : null
  }
  const amount = counting.basis === 'episode' ? counting.amount : null
  const capped = least('episode')
  return {
    professions: rule.professions && [...rule.credentials, ...rule.professions],
    sources: null,
    requires: rule.requires,
    perEpisode: amount !== null && capped !== null ? Math.min(amount, capped) : (amount ?? capped),
    perYear: least('year'),
    perActivity: least('activity'),
    firstDay: rule.validFrom,
    lastDay: rule.validTo === null ? null : lastDay({ from: '', to: rule.validTo, zone: 'UTC' }),
    claimUntil: null,
    claimWithinDays: null,
    completeWithinDays: null,
  }
}
