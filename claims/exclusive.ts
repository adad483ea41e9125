import { ruleById } from './rules/index.ts'
import type { CreditRule } from './rules/schema.ts'

/** An episode that stands in an earlier claim, and the rule of that claim. */
export interface ClaimedEpisode {
  episodeId: string
  ruleId: string
  /** That claim held no amount, so it takes nothing from other rules. */
  withoutAmount?: boolean
}

/** Whether an earlier claim bars one under `rule`: the same rule, or rules of which either excludes the other. */
const bars = ({ ruleId, withoutAmount = false }: ClaimedEpisode, rule: CreditRule): boolean => {
  // A claim without an amount is a record: nothing was claimed yet.
  if (rule.stacking.repeatable || withoutAmount) return false
  if (ruleId === rule.id) return true
  const excluded =
    rule.stacking.exclusiveWith.includes(ruleId) ||
    (ruleById(ruleId)?.stacking.exclusiveWith.includes(rule.id) ?? false)
  return excluded
}

/** @returns ids of the episodes that cannot be claimed under `rule` any more */
export const barredUnder = (rule: CreditRule, claimed: readonly ClaimedEpisode[]): Set<string> =>
  new Set(claimed.filter(entry => bars(entry, rule)).map(({ episodeId }) => episodeId))
