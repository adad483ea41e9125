import { birthBefore, eventBefore, isAfterNumber, justAfterEvent } from './dateCues.ts'
import type { Found, Look, Rule, Shape } from './kinds.ts'
import { END, found, look, matchAt, sticky } from './pattern.ts'

const NAMES =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const ORDINAL = `${DAY}(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:18[89]|19\d|20\d)\d`
/** Of one text only: a dose such as `5/10/15 mg` or a time such as `2/4/6 weeks` is no date. */
const UNIT = String.raw`(?! ?(?:mg|mcg|ug|µg|g|kg|ml|mm|cm|iu|units?|%|weeks?|months?|days?|years?|hours?|hrs?|h|min|mmhg|points?|patients)\b)`

/** Units of 12.03.54. */
const PADDED = 8

const isDay = (text: string | undefined): boolean => Number(text) >= 1 && Number(text) <= 31
const isMonth = (text: string | undefined): boolean => Number(text) >= 1 && Number(text) <= 12
/** Either of the two orders in use. */
const isDayAndMonth = (one: string | undefined, other: string | undefined): boolean =>
  (isDay(one) && isMonth(other)) || (isMonth(one) && isDay(other))

const dateAt = (text: string, start: number, end: number): Found =>
  found(birthBefore(text, start) ? 'birthDate' : 'date', start, end)

const dating = (pattern: RegExp, check: (match: RegExpExecArray, text: string, at: number) => boolean): Look => {
  return (text, at) => {
    const match = matchAt(pattern, text, at)
    return match && check(match, text, at) ? dateAt(text, at, at + match[0].length) : undefined
  }
}

const cued = (text: string, at: number): boolean => birthBefore(text, at) || eventBefore(text, at)

/** 12/03/1954, 12.03.54, 3 - 12 - 1954. Two figures of a year are enough after strokes, where all have two, or with a cue. */
const numeric = dating(
  sticky(String.raw`(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?'?(${YEAR}|\d\d)${END}${UNIT}`),
  ([all, one, sign, other, year], text, at) =>
    isDayAndMonth(one, other) && (year?.length === 4 || sign === '/' || all.length === PADDED || cued(text, at)),
)

/** 12 03 1954, after a cue. */
const spaced = dating(
  sticky(String.raw`(\d{1,2}) (\d{1,2}) (${YEAR})${END}`),
  ([, one, other], text, at) => isDayAndMonth(one, other) && cued(text, at),
)

/** 1954-03-12, with or without a time. */
const yearFirst = dating(
  sticky(
    String.raw`${YEAR} ?([/.-]) ?(\d{1,2}) ?\1 ?(\d{1,2})(?:[t ]\d\d:?\d\d(?::?\d\d)?(?:\.\d{1,6})?(?:z|[+-]\d\d:?\d\d)?)?${END}`,
  ),
  ([, , month, day]) => isMonth(month) && isDay(day),
)

/** 12 March 1954, 12th of March, 1954, 12-Mar-54. */
const dayNamed = dating(
  sticky(
    String.raw`${ORDINAL}(?: day)?(?:,? of|,? the)?[ ./,-]{0,3}${MONTH}(?![a-z])[ .,/-]{0,3}(?:of |in )?('?${YEAR}|'?\d\d)${END}${UNIT}`,
  ),
  // 12 may 20 and 1 Jul-30 Jun hold no year.
  ([all, year = ''], text, at) =>
    year.length > 2 || (!/ [a-z]{3,9}-\d/i.test(all) && (!/ may \d/.test(all) || cued(text, at))),
)

/** 1954-Mar-12; with spaces only after a cue, since citations are written so. */
const yearNamed = dating(
  sticky(String.raw`${YEAR}([ ./-])${MONTH}\1${ORDINAL}${END}`),
  ([, sign], text, at) => sign !== ' ' || cued(text, at),
)

/** 19540312 or 12031954, after a cue; 120354 after one of birth. */
const compact = dating(sticky(String.raw`(\d{8}|\d{6})${END}`), ([, digits = ''], text, at) => {
  const pairs = [0, 2, 4, 6].map(i => digits.slice(i, i + 2))
  const [a, b, c, d] = pairs
  if (digits.length === 6) return (isDayAndMonth(a, b) || isDayAndMonth(b, c)) && birthBefore(text, at)
  return (
    (/^(?:19|20)/.test(digits) ? isDayAndMonth(c, d) : isDayAndMonth(a, b)) &&
    (birthBefore(text, at) || justAfterEvent(text, at))
  )
})

/** 12/03 directly after a cue: pain 3/10 and GCS 13/15 have none. */
const shortDate = dating(
  sticky(String.raw`(\d{1,2})[/.](\d{1,2})(?!%)${END}${UNIT}`),
  ([, one, other], text, at) => isDayAndMonth(one, other) && justAfterEvent(text, at),
)
const short: Look = (text, at) => (isAfterNumber(text, at) ? undefined : shortDate(text, at))

/** 12 March, 12th of Mar, with a cue. */
const dayOnly = dating(sticky(String.raw`${ORDINAL}(?: of)?[ -]?${MONTH}(?![ -]?\d)${END}`), (_, text, at) =>
  cued(text, at),
)

/** March 12, 1954, Mar-12-54. */
const monthNamed = dating(
  sticky(
    String.raw`${MONTH}(?![a-z])[ ./-]{1,2}(?:the )?${ORDINAL}(?:,? ?of ?|[ ,./-]{1,3})'?(?:${YEAR}|(?<=[-/]|')\d\d)${END}`,
  ),
  () => true,
)
/** March 12, with a cue. */
const monthOnly = dating(sticky(String.raw`${MONTH}\.?[ -](?:the )?${ORDINAL}${END}${UNIT}`), (_, text, at) =>
  cued(text, at),
)
const MONTH_AND_YEAR = sticky(String.raw`${MONTH}\.?,?[ -]${YEAR}${END}`)
/** A month and a year, of birth. */
const monthOfBirth: Look = (text, at) => {
  const match = matchAt(MONTH_AND_YEAR, text, at)
  return match && birthBefore(text, at) ? found('birthDate', at, at + match[0].length) : undefined
}

const months = NAMES.split(' ')

/** dob12/03/1954, without a space. */
const attached = look(
  'birthDate',
  sticky(String.raw`dob[:.]?(\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{6}|\d{8})${END}`),
)

const isSign = (next: string): boolean => next === '/' || next === '-' || next === '.'
const isPair = ({ lead, first, second }: Shape): boolean => lead === 0 && first < 3 && (second === 1 || second === 2)
const isBeforeMonth = ({ lead, first, next, second, letterAfter }: Shape): boolean =>
  lead === 0 && first < 3 && second === 0 && (next === 'a' || letterAfter || next === '.')

/** Calendar dates. A year alone is none. */
export const DATES: readonly Rule[] = [
  { fits: shape => isPair(shape) && isSign(shape.next), look: numeric },
  { fits: shape => isPair(shape) && shape.next === ' ', look: spaced },
  {
    fits: ({ lead, first, next, second }) =>
      lead === 0 && first === 4 && isSign(next) && (second === 1 || second === 2),
    look: yearFirst,
  },
  { fits: isBeforeMonth, look: dayNamed },
  {
    fits: ({ lead, first, second, letterAfter }) => lead === 0 && first === 4 && second === 0 && letterAfter,
    look: yearNamed,
  },
  { fits: ({ lead, first }) => lead === 0 && (first === 8 || first === 6), look: compact },
  { fits: shape => isPair(shape) && (shape.next === '/' || shape.next === '.'), look: short },
  { fits: isBeforeMonth, look: dayOnly },
  { words: months, look: monthNamed },
  { words: months, look: monthOnly },
  { words: months, look: monthOfBirth },
  { words: ['dob'], look: attached },
]
