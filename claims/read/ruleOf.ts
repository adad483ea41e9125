import { type FrozenCounting, freezeCounting } from '../freezeRule.ts'
import { ruleById } from '../rules/index.ts'
import type { Counting, CreditRule } from '../rules/schema.ts'
import type { ReadClaim } from '../schema.ts'
import { ruleSaid } from './ruleSaid.ts'

/** A rule to count a claim again by, and how far it can be relied on. */
export interface RuleToRecount {
  rule: CreditRule
  /** `known`: the rule of that id and version as it is held here. `claim`: what the claim says of it, taken at its word. */
  by: 'known' | 'claim'
  /** The claim says of the known rule what the rule does not. */
  altered: boolean
  /** Caps that were left out of account, because this version does not know when the body's years begin. */
  unchecked: boolean
}

/**
 * Hundredths by which a row can differ: where nothing is rounded they are dealt out within what a cap adds up, and a claim
 * does not hold when its cycle began. Versions up to 0.2 dealt them out over all rows.
 */
export const slackOf = ({ rule: { counting, caps }, unchecked }: RuleToRecount): number =>
  counting.basis === 'time' && counting.rounding === 'none' && (unchecked || caps.length > 0) ? 1 : 0

const sameCounting = (ours: FrozenCounting, theirs: FrozenCounting, packed: boolean): boolean =>
  (packed ? theirs.amount <= ours.amount : theirs.amount === ours.amount) &&
  Object.entries(ours).every(([name, value]) => name === 'amount' || Reflect.get(theirs, name) === value)

/** What it is called and who decides, as far as the claim says it. */
const namedOtherwise = (rule: CreditRule, { name, body, activity, award }: ReadClaim['rule']): boolean =>
  name !== rule.name ||
  (body !== undefined && body !== rule.body?.name) ||
  (activity !== undefined && activity !== rule.activity.name) ||
  (award !== undefined && award !== rule.award)

const isAltered = (rule: CreditRule, { rule: frozen, pack, totals }: ReadClaim): boolean => {
  if (namedOtherwise(rule, frozen)) return true
  const ours = freezeCounting(rule.counting)
  const { counting: theirs, caps = [] } = frozen
  if (!theirs) return false
  if (!ours || !sameCounting(ours, theirs, pack !== undefined)) return true
  if ('unit' in rule.counting && totals.unit !== undefined && totals.unit !== rule.counting.unit) return true
  const kept = rule.caps.every(({ amount, per }) => caps.some(cap => cap.amount === amount && cap.per === per))
  return !kept || (pack === undefined && caps.length !== rule.caps.length)
}

/** A pack may give less than its rule for each thing. */
const narrowed = (counting: Counting, frozen: FrozenCounting | undefined): Counting =>
  'amount' in counting && frozen ? { ...counting, amount: Math.min(counting.amount, frozen.amount) } : counting

/**
 * An episode's days are those of its own zone, a row's those of the claim's: between two days they can differ by one.
 * Whoever followed up a day early by the claim's zone was in time by their own.
 */
const forgiving = (counting: Counting): Counting =>
  counting.basis === 'exercise' ? { ...counting, followUpDays: counting.followUpDays - 1 } : counting

/** Whether a claim says of a rule that is known here what the rule does not, also where it states no amount. */
export const altersRule = (claim: ReadClaim): boolean => {
  const known = ruleById(claim.rule.id)
  return known?.version === claim.rule.version && isAltered(known, claim)
}

/** Whether a claim names a version of a known rule that is newer than this program, or that never was. */
export const namesNoVersion = ({ rule: { id, version } }: ReadClaim): boolean => {
  const known = ruleById(id)
  return known !== undefined && (version < 1 || version > known.version)
}

/** @returns undefined where neither this version nor the claim says how it is counted */
export const ruleOf = (claim: ReadClaim): RuleToRecount | undefined => {
  const { rule: frozen } = claim
  const known = ruleById(frozen.id)
  if (known?.version === frozen.version) {
    const rule = {
      ...known,
      counting: forgiving(narrowed(known.counting, frozen.counting)),
      caps: [...known.caps, ...(frozen.counting ? (frozen.caps ?? []) : [])],
    }
    return { rule, by: 'known', altered: isAltered(known, claim), unchecked: false }
  }
  const said = ruleSaid(claim)
  return said && { ...said, by: 'claim', altered: false }
}
