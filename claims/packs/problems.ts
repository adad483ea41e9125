/** Why a file is no pack that can be used: keys, worded on screen. */
export const PACK_REASONS = [
  // The file.
  'tooBig',
  'empty',
  'notJson',
  'duplicateField',
  'tooDeep',
  'notAPack',
  'newerVersion',
  // A field.
  'missing',
  'unknownField',
  'wrongType',
  'notInList',
  'tooFew',
  'tooMany',
  'tooLong',
  'wrongForm',
  'notADate',
  'notPositive',
  'tooLittle',
  'tooMuch',
  'notHundredths',
  // A text.
  'markup',
  'script',
  'hiddenCharacters',
  'formula',
  'promisesCredit',
  'asksForPatient',
  // Fields that do not fit each other.
  'dateOrder',
  'lessThanOne',
  'twice',
  'needsOne',
  'needsOnlyOne',
  'scaleOrder',
] as const
export type PackReason = (typeof PACK_REASONS)[number]

export interface PackProblem {
  /** Where, as a person finds it in the file: `form[2].options[0].label`; empty for the file itself. */
  path: string
  reason: PackReason
  /** What stands there, cut short. */
  found?: string
  /** Least or most that may stand there, where that is a number. */
  limit?: number
  /** What belongs there, where something of another kind stands. */
  wanted?: 'text' | 'number' | 'list' | 'fields' | 'yesNo'
  /** Where it is no JSON, and the browser says where. */
  line?: number
}

/** Long or hostile things are shown short and on one line. */
export const excerpt = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value)
  const plain = text
    .toWellFormed()
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  return plain.length > 60 ? `${plain.slice(0, 59).toWellFormed()}…` : plain
}

/** As much of a long text as shows what was found in it, cut short on both sides. */
export const excerptAt = (text: string, at: number): string => {
  const from = Math.max(0, Math.min(at - 20, text.length - 58))
  return excerpt(from > 0 ? `…${text.slice(from)}` : text)
}

/** @returns a place in a file as a person reads it */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (whole, part) =>
      typeof part === 'number' ? `${whole}[${part}]` : whole ? `${whole}.${excerpt(part)}` : excerpt(part),
    '',
  )
