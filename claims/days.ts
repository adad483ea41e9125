/** Half-open local days in an IANA zone: `from` is inside, `to` is the first day outside. ISO days, e.g. `2026-07-01`. */
export interface Period {
  from: string
  to: string
  zone: string
}

/**
 * The local day on which an instant falls.
 * @param at UTC milliseconds
 * @throws RangeError for a zone that this browser does not know
 */
export const localDay = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString()

/** ISO days of four-digit years compare as they read. */
export const isInside = (day: string, { from, to }: Period): boolean => from <= day && day < to

/** The last day that a period holds. */
export const lastDay = ({ to }: Period): string => Temporal.PlainDate.from(to).subtract({ days: 1 }).toString()

/**
 * @throws RangeError when a day is no ISO day, the zone is unknown, or the period holds no day: a mistake of the caller,
 * since a claim for no time must never look like a claim for which nothing was found
 */
export const checkPeriod = ({ from, to, zone }: Period): void => {
  const [first, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  if (first.toString() !== from || end.toString() !== to) throw new RangeError(`not an ISO day: ${from} or ${to}`)
  if (Temporal.PlainDate.compare(first, end) >= 0) throw new RangeError(`a period of no days: ${from} to ${to}`)
  localDay(0, zone)
}

/**
 * A day in the reader's words. Gregorian calendar and European digits in every language, because the page's letters
 * hold no other and a committee must be able to compare dates.
 * @param style `long` 19 November 2026 · `short` 19 Nov 2026 · `brief` 19 Nov
 */
export const dayIn = (language: string, style: 'long' | 'short' | 'brief'): ((day: string) => string) => {
  const parts: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: style === 'long' ? 'long' : 'short',
    ...(style !== 'brief' && { year: 'numeric' }),
  }
  const format = new Intl.DateTimeFormat(language, {
    ...parts,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
  return day => format.format(new Date(`${day}T00:00:00Z`))
}
