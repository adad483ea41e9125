import type { ReadClaim } from '../schema.ts'

/** What a claim adds up to. Minutes to the tenth; the amount an exact decimal of the rule's unit. */
export interface Sums {
  episodes: number
  amount?: string
  measured?: number
  byHand?: number
}

export interface SumsReading {
  /** As the claim has it. */
  stated: Sums
  recomputed: Sums
  /** Where they differ. */
  differ: (keyof Sums)[]
}

/** Ten-thousandths, so that nothing drifts. */
const fine = (decimal: string): number => {
  const [whole = '0', part = ''] = decimal.split('.')
  return Number(whole) * 10_000 + Number(part.padEnd(4, '0').slice(0, 4))
}
const tenths = (minutes: number): number => Math.round(minutes * 10)

const decimalOf = (sum: number): string => {
  const part = String(sum % 10_000)
    .padStart(4, '0')
    .replace(/0{1,2}$/, '')
  return `${Math.floor(sum / 10_000)}.${part}`
}

export const statedSums = ({ totals }: ReadClaim): Sums => ({
  episodes: totals.episodes,
  ...(totals.amount !== undefined && { amount: totals.amount }),
  ...(totals.minutes && { measured: totals.minutes.measured, byHand: totals.minutes.byHand }),
})

/** What the rows of a claim add up to, column by column: the least that must be right, whatever the rule. */
export const addUp = ({ rows }: ReadClaim): Sums => {
  const amounts = rows.flatMap(({ amount }) => amount ?? [])
  const minutes = rows.flatMap(row => row.minutes ?? [])
  const sum = (of: (entry: (typeof minutes)[number]) => number) =>
    minutes.reduce((all, entry) => all + tenths(of(entry)), 0) / 10
  return {
    episodes: rows.length,
    ...(amounts.length > 0 && { amount: decimalOf(amounts.reduce((all, amount) => all + fine(amount), 0)) }),
    ...(minutes.length > 0 && { measured: sum(({ measured }) => measured), byHand: sum(({ byHand }) => byHand) }),
  }
}

/** Absent and nothing are the same sum. */
export const compareSums = (stated: Sums, recomputed: Sums): SumsReading => {
  const same: Record<keyof Sums, boolean> = {
    episodes: stated.episodes === recomputed.episodes,
    amount: fine(stated.amount ?? '0') === fine(recomputed.amount ?? '0'),
    measured: tenths(stated.measured ?? 0) === tenths(recomputed.measured ?? 0),
    byHand: tenths(stated.byHand ?? 0) === tenths(recomputed.byHand ?? 0),
  }
  const names = ['episodes', 'amount', 'measured', 'byHand'] as const
  return { stated, recomputed, differ: names.filter(name => !same[name]) }
}
