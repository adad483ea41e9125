import { clean } from '../text.ts'

/** A value as Aftersearch writes it, and whether it held characters that Aftersearch never writes. */
export interface Unhidden {
  value: unknown
  hidden: boolean
}

/** As cleaning leaves it but for blanks and composed letters, which hide nothing. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(' ', '')

/**
 * The texts of a claim as every claim of ours has them: without characters that hide or turn around what stands beside
 * them. So no file shows on a page what it does not hold.
 * @param value JSON of a claim's shape, whose texts have an end
 * @returns the value itself where nothing is hidden, else a copy
 */
export const unhidden = (value: unknown): Unhidden => {
  if (typeof value === 'string') {
    const cleaned = clean(value)
    return { value: cleaned, hidden: cleaned !== value && letters(cleaned) !== letters(value) }
  }
  if (typeof value !== 'object' || value === null) return { value, hidden: false }
  const parts = Object.entries(value).map(([key, one]) => [key, unhidden(one)] as const)
  if (!parts.some(([, { hidden }]) => hidden)) return { value, hidden: false }
  const copy = Array.isArray(value)
    ? parts.map(([, part]) => part.value)
    : Object.fromEntries(parts.map(([key, part]) => [key, part.value]))
  return { value: copy, hidden: true }
}
