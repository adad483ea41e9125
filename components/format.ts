import { useMemo } from 'preact/hooks'
import { useSay } from './words.tsx'

const kept = new Map<string, Intl.DateTimeFormat>()

const dates = (language: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const name = `${language} ${zone} ${JSON.stringify(options)}`
  const known = kept.get(name) ?? new Intl.DateTimeFormat(language, { timeZone: zone, ...options })
  kept.set(name, known)
  return known
}

/** The local day of a moment, `yyyy-mm-dd`; its order is the order of time. */
export const dayOf = (at: number, zone: string): string =>
  dates('sv-SE', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

/** A local ISO day in words: 19 Nov 2026. */
export const dayWords = (language: string, day: string): string =>
  dates(language, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' }).format(Date.parse(`${day}T00:00Z`))

/** Everything that is written differently in another language: dates, times, numbers, lists. */
export interface Formats {
  number: (n: number) => string
  list: (items: readonly string[]) => string
  region: (code: string) => string
  /** 14:12 */
  time: (at: number, zone: string) => string
  /** Thursday 19 November */
  weekday: (at: number, zone: string) => string
  /** 19 November 2026 */
  day: (at: number, zone: string) => string
  /** 19 Nov */
  dayMonth: (at: number, zone: string) => string
  /** 19 Nov, and the year when it is not the present one. */
  shortDay: (at: number, zone: string, now: number) => string
  /** November, and the year when it is not the present one. */
  month: (at: number, zone: string, now: number) => string
  /** Month 0 to 11: its name, its abbreviation. */
  monthName: (month: number) => string
  monthShort: (month: number) => string
}

const formatsOf = (language: string): Formats => {
  const sameYear = (at: number, zone: string, now: number) =>
    dayOf(at, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4)
  const year = (at: number, zone: string, now: number) => (sameYear(at, zone, now) ? {} : { year: 'numeric' as const })
  const named = (month: number, style: 'long' | 'short') =>
    dates(language, 'UTC', { month: style }).format(Date.UTC(2026, month, 15))
  return {
    number: n => new Intl.NumberFormat(language).format(n),
    list: items => new Intl.ListFormat(language, { type: 'unit' }).format(items),
    region: code => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
    time: (at, zone) => dates(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at),
    weekday: (at, zone) => dates(language, zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(at),
    day: (at, zone) => dates(language, zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at),
    dayMonth: (at, zone) => dates(language, zone, { day: 'numeric', month: 'short' }).format(at),
    shortDay: (at, zone, now) =>
      dates(language, zone, { day: 'numeric', month: 'short', ...year(at, zone, now) }).format(at),
    month: (at, zone, now) => dates(language, zone, { month: 'long', ...year(at, zone, now) }).format(at),
    monthName: month => named(month, 'long'),
    monthShort: month => named(month, 'short'),
  }
}

/** Dates and numbers in the language of the texts around them, not in the browser's. */
export const useFormats = (): Formats => {
  const language = useSay()('languageTag')
  return useMemo(() => formatsOf(language), [language])
}
