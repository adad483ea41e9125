import type { CountContext, PackTerms } from './context.ts'
import { barredUnder } from './exclusive.ts'
import type { Explanation } from './explanations.ts'
import type { Prepared } from './prepare.ts'
import { isApplied, isFollowedUp } from './requirements.ts'
import type { CreditRule } from './rules/schema.ts'

const refusedByPack = ({ episode, day, summary }: Prepared, pack: PackTerms): Explanation | undefined => {
  if (day < pack.from || day >= pack.to) return 'outsidePack'
  if (episode.startedAt < pack.acknowledgedAt) return 'beforePack'
  return summary.sources.some(source => pack.vets(source)) ? undefined : 'notVetted'
}

/**
 * Why single episodes count for nothing. That an application was written and a follow-up was answered is looked at again
 * here, where it decides on an amount; what else a rule asks for, `prepare` has seen.
 */
export const refusals = (
  rule: CreditRule,
  { earlier = [], creditedElsewhere = [], pack }: CountContext,
): ((item: Prepared) => Explanation | undefined) => {
  const barred = barredUnder(rule, earlier)
  const elsewhere = new Set(rule.stacking.onceAnywhere ? creditedElsewhere : [])
  const { validFrom, validTo, counting } = rule
  return item => {
    const { episode, day } = item
    if (barred.has(episode.id)) return 'claimedBefore'
    if (elsewhere.has(episode.id)) return 'creditedElsewhere'
    if ((validFrom !== null && day < validFrom) || (validTo !== null && day >= validTo)) return 'notInForce'
    if (rule.requires.includes('application') && !isApplied(episode)) return 'noApplication'
    if (counting.basis === 'exercise' && !isFollowedUp(episode, counting.followUpDays)) return 'noFollowUp'
    return rule.award === 'provider' && pack ? refusedByPack(item, pack) : undefined
  }
}
