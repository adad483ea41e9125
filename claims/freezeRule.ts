import type { Cap, Counting, CreditRule } from './rules/schema.ts'

/** How a claim was counted, as it prints it. Amounts are hundredths of the unit. */
export type FrozenCounting =
  | {
      amount: number
      minutes: number
      rounding: 'nearestTiesDown' | 'down' | 'none'
      /** Absent where nothing is rounded. */
      increment?: number
      minimum?: number
    }
  | { amount: number; each: 'episode' | 'topic' | 'article' | 'exercise' }

/** A rule as a claim keeps it: enough to count again and to ask the body, whatever becomes of the rule. */
export interface FrozenRule {
  id: string
  version: number
  name: string
  body?: string
  /** What the body calls this kind of learning. */
  activity?: string
  /** Only where a provider decides: the amount is submitted, not claimed. */
  award?: 'provider'
  counting?: FrozenCounting
  caps?: Pick<Cap, 'amount' | 'per'>[]
  /** Ids of the rules under which none of these episodes is claimed as well. Only where there is an amount. */
  exclusiveWith?: string[]
  /** How sure the counting is, and the year of the oldest page it rests on. */
  grade?: CreditRule['confidence']
  confirmedIn?: string
  sources: Pick<CreditRule['provenance'][number], 'title' | 'url' | 'date' | 'confidence' | 'checked'>[]
}

export const freezeCounting = (counting: Counting): FrozenCounting | undefined => {
  switch (counting.basis) {
    case 'none':
    case 'flat':
      return undefined
    case 'time': {
      const { amount, minutes, rounding, increment, minimum } = counting
      return rounding === 'none' ? { amount, minutes, rounding } : { amount, minutes, rounding, increment, minimum }
    }
    default:
      return { amount: counting.amount, each: counting.basis }
  }
}

/** @param counts whether the claim holds an amount: how it would be counted is not printed on one that was not */
export const freezeRule = (rule: CreditRule, counts: boolean): FrozenRule => {
  const { id, version, name, body, activity, caps, confidence, confirmedIn } = rule
  const counting = counts ? freezeCounting(rule.counting) : undefined
  return {
    id,
    version,
    name,
    ...(body && { body: body.name, activity: activity.name, grade: confidence }),
    ...(confirmedIn !== null && { confirmedIn }),
    ...(counting && rule.award === 'provider' && { award: rule.award }),
    ...(counting && { counting }),
    ...(counting && caps.length > 0 && { caps: caps.map(({ amount, per }) => ({ amount, per })) }),
    ...(counting && rule.stacking.exclusiveWith.length > 0 && { exclusiveWith: [...rule.stacking.exclusiveWith] }),
    sources: rule.provenance.map(({ title, url, date, confidence, checked }) => ({
      title,
      url,
      date,
      confidence,
      checked,
    })),
  }
}
