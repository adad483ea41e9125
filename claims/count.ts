import { decimal } from './amount.ts'
import { type Capped, openLedger } from './caps.ts'
import type { CountContext, Method } from './context.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { Explanation } from './explanations.ts'
import type { Prepared } from './prepare.ts'
import { refusals } from './refusal.ts'
import type { Cap, CreditRule, NoAmount } from './rules/schema.ts'
import { noAmountOf } from './standing.ts'

export type { CountContext, Earlier, Method, PackTerms } from './context.ts'
export type { Explanation } from './explanations.ts'

export interface CountedEpisode {
  id: string
  explanation: Explanation
  /** Hundredths of a unit. By day: the day's amount, on the last episode of the day, so that the column adds up. */
  hundredths?: number
  /** The cap that it met. */
  capped?: Capped
  /** How many of its sources count. */
  of?: { counted: number; all: number }
}

export interface Count {
  method: Method
  /** Exact decimal of the rule's unit, e.g. `1.50`; absent where there is no amount. */
  amount?: string
  /** Why there is none. */
  noAmount?: NoAmount
  /** What caps took away, decimal; absent where they took nothing. */
  over?: string
  /** Measured and added by hand, in tenths of a minute, never mixed. */
  measuredTenths: number
  byHandTenths: number
  /** In the order in which they began, each id once. */
  episodes: CountedEpisode[]
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((all, item) => all + of(item), 0)

const whenBegun = (a: Prepared, b: Prepared) =>
  a.episode.startedAt - b.episode.startedAt || (a.episode.id < b.episode.id ? -1 : 1)

const methodOf = ({ counting }: CreditRule, method: Method): Method =>
  counting.basis === 'time' && !counting.methods.includes(method) ? (counting.methods[0] ?? 'episode') : method

const packCaps = ({ pack }: CountContext): Cap[] =>
  pack && pack.most !== null ? [{ amount: pack.most, per: 'activity' }] : []

/** What an entry gives, said of each of its episodes. */
const explain = ({ members, explanation, of }: Entry, granted: number, capped?: Capped): CountedEpisode[] =>
  members.map(({ episode: { id } }, index) => {
    if (index < members.length - 1) return { id, explanation }
    return {
      id,
      explanation: capped ? 'capped' : explanation,
      hundredths: granted,
      ...(capped && { capped }),
      ...(of && { of }),
    }
  })

/**
 * Counts an amount under a rule, in whole hundredths. What it counts is what the clinician may claim, not credit.
 * @param ready from `prepare` under the same rule, in any order; an id that comes twice counts once
 */
export const count = (rule: CreditRule, ready: readonly Prepared[], given: CountContext): Count => {
  const method = methodOf(rule, given.method)
  const { pack, ...others } = given
  // A pack of another rule says nothing about this one.
  const context: CountContext = { ...others, method, ...(pack?.ruleId === rule.id && { pack }) }
  const once = [...new Map(ready.map(item => [item.episode.id, item])).values()].sort(whenBegun)
  const minutes = {
    measuredTenths: sum(once, item => item.measuredTenths),
    byHandTenths: sum(once, item => item.byHandTenths),
  }
  const noAmount = noAmountOf(rule, context)
  if (noAmount) {
    const episodes = once.map(({ episode }) => ({ id: episode.id, explanation: 'noAmount' as const }))
    return { method, noAmount, ...minutes, episodes }
  }

  const refused = refusals(rule, context)
  const said = new Map<string, CountedEpisode>()
  const counting: Prepared[] = []
  for (const item of once) {
    const explanation = refused(item)
    if (explanation) said.set(item.episode.id, { id: item.episode.id, explanation, hundredths: 0 })
    else counting.push(item)
  }
  const { entries, step } = entriesOf(counting, rule, context)
  const ledger = openLedger(rule, [...rule.caps, ...packCaps(context)], step, context)
  for (const entry of entries) {
    const { granted, capped } = ledger.take(entry.day, entry.wanted, entry.members.length)
    for (const row of explain(entry, granted, capped)) said.set(row.id, row)
  }
  const episodes = once.flatMap(({ episode }) => said.get(episode.id) ?? [])
  const over = sum(episodes, ({ capped }) => capped?.over ?? 0)
  return {
    method,
    amount: decimal(sum(episodes, ({ hundredths }) => hundredths ?? 0)),
    ...(over > 0 && { over: decimal(over) }),
    ...minutes,
    episodes,
  }
}
