import { amountFor, decimal } from './amount.ts'
import type { Prepared } from './prepare.ts'
import type { CreditRule } from './rules/schema.ts'

/** `episode`: each is rounded by itself. `day`: the minutes of a local day are added first. */
export type Method = 'episode' | 'day'

/**
 * What became of an episode's minutes. `counted`: rounded by itself · `tooShort`: rounded by itself to nothing ·
 * `countedInDay`: part of its day · `dayTooShort`: its whole day rounded to nothing · `noAmount`: the rule has none.
 */
export type Explanation = 'counted' | 'tooShort' | 'countedInDay' | 'dayTooShort' | 'noAmount'

export interface CountedEpisode {
  id: string
  explanation: Explanation
  /** Hundredths of a unit. By day: the day's amount, on the last episode of the day, so that the column adds up. */
  hundredths?: number
}

export interface Count {
  method: Method
  /** Exact decimal of the rule's unit, e.g. `1.50`; absent under a rule without an amount. */
  amount?: string
  /** Measured and added by hand, in tenths of a minute, never mixed. */
  measuredTenths: number
  byHandTenths: number
  /** In the order in which they began, each id once. */
  episodes: CountedEpisode[]
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((all, item) => all + of(item), 0)

const whenBegun = (a: Prepared, b: Prepared) =>
  a.episode.startedAt - b.episode.startedAt || (a.episode.id < b.episode.id ? -1 : 1)

/**
 * Counts an amount under a rule, in whole hundredths. What it counts is what the clinician may claim, not credit.
 * @param ready from `prepare` under the same rule, in any order; an id that comes twice counts once
 */
export const count = (rule: CreditRule, ready: readonly Prepared[], { method }: { method: Method }): Count => {
  const { counting } = rule
  const once = [...new Map(ready.map(item => [item.episode.id, item])).values()].sort(whenBegun)
  const minutes = {
    measuredTenths: sum(once, item => item.measuredTenths),
    byHandTenths: sum(once, item => item.byHandTenths),
  }
  if (counting.basis === 'none') {
    return { method, ...minutes, episodes: once.map(({ episode }) => ({ id: episode.id, explanation: 'noAmount' })) }
  }

  const days = new Map<string, { tenths: number; last: string }>()
  for (const { day, measuredTenths, byHandTenths, episode } of once) {
    days.set(day, { tenths: (days.get(day)?.tenths ?? 0) + measuredTenths + byHandTenths, last: episode.id })
  }
  const byEpisode = ({ episode, measuredTenths, byHandTenths }: Prepared): CountedEpisode => {
    const hundredths = amountFor(counting, measuredTenths + byHandTenths)
    return { id: episode.id, explanation: hundredths > 0 ? 'counted' : 'tooShort', hundredths }
  }
  const byDay = ({ episode, day }: Prepared): CountedEpisode => {
    const { tenths, last } = days.get(day) ?? { tenths: 0, last: '' }
    const hundredths = amountFor(counting, tenths)
    const explanation = hundredths > 0 ? 'countedInDay' : 'dayTooShort'
    return { id: episode.id, explanation, ...(last === episode.id && { hundredths }) }
  }
  const episodes = once.map(method === 'episode' ? byEpisode : byDay)
  return { method, amount: decimal(sum(episodes, ({ hundredths }) => hundredths ?? 0)), ...minutes, episodes }
}
