import type { PerTime } from './rules/schema.ts'

type Rate = Pick<PerTime, 'amount' | 'minutes' | 'increment' | 'rounding' | 'minimum'>

/**
 * The amount for a length of time, exact. To the nearest increment, ties down (22.5 minutes at 0.25 for 15 are 0.25), or
 * `down` to the increment below.
 * @param tenths of a minute, a whole number
 * @returns hundredths of a unit
 */
export const amountFor = ({ amount, minutes, increment, rounding, minimum }: Rate, tenths: number): number => {
  // increments = tenths · amount / (10 · minutes · increment); doubled and shifted so that all stays in whole numbers.
  const share = 2 * tenths * amount
  const step = 10 * minutes * increment
  const exact = Math.floor((rounding === 'down' ? share : share + step - 1) / (2 * step)) * increment
  return exact < minimum ? 0 : exact
}

/** Hundredths as a decimal: 150 is `1.50`. With a point in every language; the page writes it in its own. */
export const decimal = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
