import { openLedger } from '../caps.ts'
import type { CountContext } from '../context.ts'
import { entriesOf } from '../entries.ts'
import { refusals } from '../refusal.ts'
import type { CreditRule } from '../rules/schema.ts'
import type { ReadRow } from '../schema.ts'
import type { RowPrepared } from './prepared.ts'

/** So many rows are looked at again for days on which a cycle could have begun; no file can ask for more. */
const MOST_LOOKS = 100_000

type Stated = (row: ReadRow) => number

/** Hundredths: what a row gets, and with how much it passes, which is more only where it cannot be known to the hundredth. */
export interface Most {
  gets: number
  passes: number
}

const hundredths = (decimal: string): number => Math.round(Number(decimal) * 100)

/** What a row says of itself: what its rule wanted is what it states and what a cap took. */
const leftByCap = ({ explained }: ReadRow, wanted: number, packed: boolean): number =>
  explained?.why === 'capped' && explained.over !== undefined && !packed ? wanted - hundredths(explained.over) : wanted

/**
 * What a rule leaves for each row at most, when the rows before it got what they state: so what earlier claims took of a
 * cap, which nobody can see here, never makes a later row look too large.
 */
const mostWith = (
  rule: CreditRule,
  items: readonly RowPrepared[],
  context: CountContext,
  stated: Stated,
  slack: number,
): Map<string, Most> => {
  const refused = refusals(rule, context)
  const byId = new Map(items.map(({ episode, row }) => [episode.id, row]))
  const { entries, step } = entriesOf(
    items.filter(item => !refused(item)).sort((a, b) => a.episode.startedAt - b.episode.startedAt),
    rule,
    context,
  )
  const ledger = openLedger(rule, rule.caps, step, context)
  const most = new Map<string, Most>()
  for (const { day, members, wanted } of entries) {
    const last = members.at(-1)?.episode.id ?? ''
    const row = byId.get(last)
    if (!row) continue
    const left = Math.max(0, leftByCap(row, wanted, context.pack !== undefined))
    const asked = Math.min(left + slack, stated(row))
    const { granted } = ledger.take(day, asked, members.length)
    // Where it got what it states, the rest is not looked for: it is enough that it was there.
    most.set(last, granted < asked ? { gets: granted, passes: granted } : { gets: left, passes: left + slack })
  }
  return most
}

/** Whether the day on which a cycle began can matter; a claim does not hold it. */
const hasCycle = ({ counting, caps, cycle }: CreditRule): boolean =>
  !!cycle?.months && (counting.basis === 'article' || caps.some(({ per }) => per === 'cycle'))

/**
 * A cycle that is too full must have ended at the first row that does not fit, or before. So each try begins one there:
 * the cycles only ever move back, and stop where all fits if that is anywhere.
 * @param stated hundredths
 * @param slack hundredths by which a row may differ
 * @returns hundredths by episode id, nothing for a row that cannot have an amount; and where the rows only fit when a new
 * cycle began on one of their days, that day
 */
export const mostByRow = (
  rule: CreditRule,
  items: readonly RowPrepared[],
  context: CountContext,
  stated: Stated,
  slack: number,
): { most: Map<string, Most>; cycleStart?: string } => {
  const tooMuch = (most: Map<string, Most>) =>
    items
      .filter(({ episode, row }) => stated(row) > (most.get(episode.id)?.passes ?? 0))
      .map(({ day }) => day)
      .sort()[0]
  const most = mostWith(rule, items, context, stated, slack)
  let begin = tooMuch(most)
  if (begin === undefined || !hasCycle(rule)) return { most }
  const tried = new Set<string>()
  while (begin !== undefined && !tried.has(begin) && tried.size * items.length < MOST_LOOKS) {
    const cycleStart: string = begin
    tried.add(cycleStart)
    const other = mostWith(rule, items, { ...context, cycleStart }, stated, slack)
    begin = tooMuch(other)
    if (begin === undefined) return { most: other, cycleStart }
  }
  return { most }
}
