import { isInside } from '../days.ts'
import type { ReadClaim } from '../schema.ts'

/** Whether the rows are numbered from 1 and lie in the period, as those of every claim do, with an amount or without. */
export const rowsFit = ({ rows, period }: Pick<ReadClaim, 'rows' | 'period'>): boolean =>
  rows.every(({ number, date }, index) => number === index + 1 && isInside(date, period))
