import { bucketOf } from './caps.ts'
import type { Earlier } from './context.ts'
import { asksStart, type CycleWindow, windowOf } from './cycleWindow.ts'
import type { Cap, CreditRule } from './rules/schema.ts'
import { noAmountOf } from './standing.ts'

/** What a clinician says of a rule that they follow. */
export interface Followed {
  /** ISO local day on which one of their own cycles began. */
  start?: string
  /** How much they want, hundredths. */
  target?: number
}

/** How far a rule is in its present cycle or year. Amounts are hundredths of its unit, never below 0. */
export interface Progress {
  /** Whether an amount can come of it at all, if need be with a provider's pack. */
  countable: boolean
  /** Absent where the rule has neither cycle nor year, or its beginning was not said. */
  window?: CycleWindow
  /** Claimed in the window; of all time where there is none. */
  claimed: number
  /** What could be claimed now, where it was counted. */
  ready?: number
  /** What is enough, and who says so. `cap`: more than this cannot be claimed. */
  target?: { amount: number; from: 'own' | 'body' | 'cap' }
  /** The rule's caps, and how much of each is used. By episode or day nothing adds up. */
  most: { cap: Cap; used?: number }[]
  /** Never where a cycle is asked for and its beginning was not said: claims of other cycles would count as well. */
  enough: boolean
}

const sumOf = (amounts: readonly Earlier[]): number =>
  amounts.reduce((all, { hundredths = 0 }) => all + Math.max(0, hundredths), 0)

/** One's own figure, else the body's, but never more than a cap of the window leaves room for. */
const targetOf = ({ caps, cycle }: CreditRule, own: number | undefined, years: boolean): Progress['target'] => {
  const whole = caps.filter(({ per }) => per === 'cycle' || (per === 'year' && years))
  const most = Math.min(...whole.map(({ amount }) => amount))
  const wanted = own ?? cycle?.required ?? undefined
  if (wanted !== undefined && wanted <= most) return { amount: wanted, from: own === undefined ? 'body' : 'own' }
  return Number.isFinite(most) ? { amount: most, from: 'cap' } : undefined
}

/**
 * @param earlier of all kept claims but the withdrawn, in any order
 * @param ready what could be claimed now in this window, hundredths; undefined where it was not counted
 * @param today ISO local day
 */
export const progress = (
  rule: CreditRule,
  { start, target: own }: Followed,
  earlier: readonly Earlier[],
  ready: number | undefined,
  today: string,
): Progress => {
  const window = windowOf(rule, start, today)
  const ours = earlier.filter(({ ruleId, day }) => ruleId === rule.id && day !== undefined)
  const inWindow = ours.filter(({ day = '' }) => !window || (window.from <= day && day < window.to))
  const claimed = sumOf(inWindow)
  const target = targetOf(rule, own, window?.per === 'year')
  const why = noAmountOf(rule, {})
  return {
    countable: why === undefined || why === 'provider',
    ...(window && { window }),
    claimed,
    ...(ready !== undefined && { ready: Math.max(0, ready) }),
    ...(target && { target }),
    most: rule.caps.map(cap => {
      if (cap.per === 'episode' || cap.per === 'day') return { cap }
      const present = bucketOf(cap, today, rule, start)
      return { cap, used: sumOf(ours.filter(({ day = '' }) => bucketOf(cap, day, rule, start) === present)) }
    }),
    enough: target !== undefined && claimed >= target.amount && (window !== undefined || !asksStart(rule)),
  }
}
