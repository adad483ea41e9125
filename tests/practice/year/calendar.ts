import type { Random } from './random.ts'

/** What a day is like. `onCall`: a weekend on duty. `turn`: the clocks change, and somebody is awake. */
export type DayKind = 'work' | 'weekend' | 'onCall' | 'holiday' | 'conference' | 'turn'

export interface Day {
  date: Temporal.PlainDate
  kind: DayKind
  /** Where the day is spent. */
  zone: string
  /** From 0, the day on which the product was installed. */
  number: number
}

export const DAYS = 365
/** Away from the first to the last day, month and day as numbers. Nobody is away in the week that just ended. */
const HOLIDAYS: readonly (readonly [from: number, until: number])[] = [
  [1223, 1231],
  [101, 102],
  [406, 412],
  [803, 816],
]
const CONFERENCE = [511, 514] as const
const LAST_WEEK = 7
/** A conference far enough from home that the clock differs. */
const ABROAD: readonly string[] = ['America/Chicago', 'Europe/Vienna']

const offsetOf = (date: Temporal.PlainDate, zone: string, hour: number): number =>
  date.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).offsetNanoseconds

/** Whether the clocks change on that day. */
export const turns = (date: Temporal.PlainDate, zone: string): boolean =>
  offsetOf(date, zone, 0) !== offsetOf(date.add({ days: 1 }), zone, 0)

const kindOf = (date: Temporal.PlainDate, zone: string, recent: boolean, random: Random): DayKind => {
  const monthDay = date.month * 100 + date.day
  const onCall = random.chance(0.17)
  if (turns(date, zone)) return 'turn'
  if (monthDay >= CONFERENCE[0] && monthDay <= CONFERENCE[1]) return 'conference'
  if (!recent && HOLIDAYS.some(([from, until]) => monthDay >= from && monthDay <= until)) return 'holiday'
  if (date.dayOfWeek < 6) return 'work'
  return onCall ? 'onCall' : 'weekend'
}

/** The days of a year that ends with the day of `end` (UTC milliseconds) in the zone of home. */
export const daysOf = (end: number, zone: string, random: Random): Day[] => {
  const today = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(zone).toPlainDate()
  return Array.from({ length: DAYS + 1 }, (_, number): Day => {
    const date = today.subtract({ days: DAYS - number })
    const kind = kindOf(date, zone, number > DAYS - LAST_WEEK, random)
    const abroad = ABROAD.find(there => offsetOf(date, there, 12) !== offsetOf(date, zone, 12)) ?? zone
    return { date, kind, number, zone: kind === 'conference' ? abroad : zone }
  })
}
