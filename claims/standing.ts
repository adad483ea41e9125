import type { CountContext } from './context.ts'
import type { CreditRule, NoAmount } from './rules/schema.ts'

/** Credit rules change: what nobody has looked at for longer than this is no longer a ground for an amount. */
const MONTHS = 12

/** Whether a rule's sources were last looked at more than twelve months before a day. */
export const isStale = ({ provenance }: CreditRule, today: string): boolean => {
  const checked = provenance.map(({ checked }) => checked).sort()
  const [oldest] = checked
  return oldest !== undefined && Temporal.PlainDate.from(oldest).add({ months: MONTHS }).toString() < today
}

/** Read, but in an older page or another's: still counted, and said on every page. */
export const isDated = ({ confidence }: CreditRule): boolean => confidence === 'B'

/** Why there is no amount under a rule, whatever the episodes; undefined where there may be one. */
export const noAmountOf = (
  rule: CreditRule,
  { today, profession, pack }: Omit<CountContext, 'method'>,
): NoAmount | undefined => {
  const { counting, confidence, unconfirmed, award } = rule
  if (counting.basis === 'none') return counting.why
  if (counting.basis === 'flat') return 'flat'
  if (confidence === 'C' || confidence === 'D') return 'unverified'
  if (unconfirmed.some(word => word === profession)) return 'profession'
  if (today !== undefined && isStale(rule, today)) return 'stale'
  return award === 'provider' && pack?.ruleId !== rule.id ? 'provider' : undefined
}
