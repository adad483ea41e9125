import { cycleBegins, cycleOf, yearOf } from './caps.ts'
import type { CreditRule, Cycle } from './rules/schema.ts'

/** The cycle or year of a rule that a day is in: half-open local days, ISO. */
export interface CycleWindow {
  per: 'cycle' | 'year'
  from: string
  to: string
  /** Days after this one: 0 on the last. */
  daysLeft: number
}

/** A year in which the body counts, whenever a clinician began. */
const isFixedYear = (cycle: Cycle): boolean => cycle.months === 12 && cycle.yearStart !== null

/** Whether nobody but the clinician knows when a cycle of this rule begins. */
export const asksStart = ({ cycle }: CreditRule): boolean => !!cycle?.months && !isFixedYear(cycle)

/** A year as caps count it, from its first day on. 29 February is 1 March where there is none. */
const yearBegins = (year: number, yearStart: string): Temporal.PlainDate => {
  const [month = 1, day = 1] = yearStart.split('-').map(Number)
  return Temporal.PlainDate.from({ year, month, day: 1 }).add({ days: day - 1 })
}

/**
 * The present cycle, or the present year where the body counts in years alone.
 * @param start any day on which one of the clinician's own cycles began
 * @param today ISO local day
 * @returns undefined where the rule has neither, or where nobody said when the cycle began
 */
export const windowOf = (rule: CreditRule, start: string | undefined, today: string): CycleWindow | undefined => {
  const { cycle, caps } = rule
  const between = (per: CycleWindow['per'], from: Temporal.PlainDate, to: Temporal.PlainDate): CycleWindow => ({
    ...{ per, from: from.toString(), to: to.toString() },
    daysLeft: Temporal.PlainDate.from(today).until(to, { largestUnit: 'day' }).days - 1,
  })
  if (cycle?.months && start !== undefined) {
    const number = Number(cycleOf(today, cycle, start))
    return between('cycle', cycleBegins(start, cycle.months, number), cycleBegins(start, cycle.months, number + 1))
  }
  const inYears = cycle?.months ? isFixedYear(cycle) : caps.some(({ per }) => per === 'year')
  if (!inYears) return undefined
  const yearStart = cycle?.yearStart ?? '01-01'
  const year = Number(yearOf(today, yearStart))
  return between('year', yearBegins(year, yearStart), yearBegins(year + 1, yearStart))
}
