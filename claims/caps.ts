import type { CountContext } from './context.ts'
import type { Cap, CreditRule, Cycle } from './rules/schema.ts'

/** The cap that an amount met, and what was over it; hundredths. */
export interface Capped {
  cap: number
  per: Cap['per']
  over: number
}

/** The year in which a local day falls, by the year in which it began. @param yearStart `05-01` is 1 May */
export const yearOf = (day: string, yearStart: string): string => {
  const year = Number(day.slice(0, 4))
  return String(day.slice(5) < yearStart ? year - 1 : year)
}

/** The first day of a cycle. @param number 0 is the one that began on `start` */
export const cycleBegins = (start: string, months: number, number: number): Temporal.PlainDate =>
  Temporal.PlainDate.from(start).add({ months: number * months })

/**
 * Which cycle a local day falls in. Without one's own beginning all days are in one: that may take away more than the
 * body would, never give more.
 */
export const cycleOf = (day: string, cycle: Cycle | null, cycleStart: string | undefined): string => {
  const months = cycle?.months
  if (!months || cycleStart === undefined) return ''
  const start = Temporal.PlainDate.from(cycleStart)
  const at = Temporal.PlainDate.from(day)
  const apart = (at.year - start.year) * 12 + at.month - start.month
  const near = Math.floor(apart / months)
  // The days of the month may still put it into the one before.
  return String(Temporal.PlainDate.compare(at, cycleBegins(cycleStart, months, near)) < 0 ? near - 1 : near)
}

/** Gives amounts one after another and never more than any cap leaves. */
export interface Ledger {
  /** @param episodes how many of them the amount is for */
  take(day: string, wanted: number, episodes: number): { granted: number; capped?: Capped }
}

/** What a cap adds up together with the amounts of a day: the same text for the same day, year, cycle or activity. */
export const bucketOf = (
  cap: Pick<Cap, 'per'>,
  day: string,
  { cycle }: CreditRule,
  cycleStart: string | undefined,
): string => {
  switch (cap.per) {
    case 'day':
      return day
    case 'year':
      return yearOf(day, cycle?.yearStart ?? '01-01')
    case 'cycle':
      return cycleOf(day, cycle, cycleStart)
    default:
      return ''
  }
}

/**
 * @param caps of the rule, and of a pack
 * @param step hundredths: what remains of a cap is given in whole steps
 */
export const openLedger = (
  rule: CreditRule,
  caps: readonly Cap[],
  step: number,
  { earlier = [], cycleStart, pack }: CountContext,
): Ledger => {
  const accounts = caps.map(cap => ({ cap, used: new Map<string, number>() }))
  // What is given at most in one activity is not used up in another one.
  const present = pack?.id ?? ''
  const bucket = (cap: Cap, day: string, activity: string) =>
    cap.per === 'activity' ? activity : bucketOf(cap, day, rule, cycleStart)
  const book = (day: string, amount: number, activity: string): void => {
    for (const { cap, used } of accounts) {
      const at = bucket(cap, day, activity)
      used.set(at, (used.get(at) ?? 0) + amount)
    }
  }
  for (const { ruleId, day, hundredths, activity = present } of earlier) {
    if (ruleId === rule.id && day !== undefined && hundredths !== undefined) book(day, hundredths, activity)
  }
  return {
    take(day, wanted, episodes) {
      let granted = wanted
      let tightest: Cap | undefined
      for (const { cap, used } of accounts) {
        const most = cap.per === 'episode' ? cap.amount * episodes : cap.amount
        const taken = cap.per === 'episode' ? 0 : (used.get(bucket(cap, day, present)) ?? 0)
        const room = Math.floor(Math.max(0, most - taken) / step) * step
        if (room >= granted) continue
        granted = room
        tightest = cap
      }
      book(day, granted, present)
      return tightest
        ? { granted, capped: { cap: tightest.amount, per: tightest.per, over: wanted - granted } }
        : { granted }
    },
  }
}
