import type { Day } from './calendar.ts'
import type { Random } from './random.ts'

/** Look-ups on a working day in the long run, and how many more there are when the product is new. */
const STEADY = 1.5
const NEW = 3
/** Days after which the novelty has gone down to a third. */
const FADES = 28

/** How many problems are looked up on a day. */
const countOf = ({ kind, number }: Day, random: Random): number => {
  if (kind === 'holiday') return random.chance(0.04) ? 1 : 0
  if (kind === 'weekend') return random.chance(0.12) ? 1 : 0
  if (kind === 'onCall') return random.whole(2, 4)
  if (kind === 'conference') return random.whole(0, 2)
  if (kind === 'turn') return 2
  const mean = STEADY + NEW * 3 ** (-number / FADES)
  return Math.floor(mean * (0.3 + 1.4 * random.next()) + random.next())
}

/** A minute of a day's clock: mornings and early afternoons, a few evenings; on duty at any hour. */
const minuteOf = ({ kind }: Day, index: number, random: Random): number => {
  // Before and after the clocks change.
  if (kind === 'turn') return index === 0 ? random.whole(20, 50) : random.whole(9 * 60, 11 * 60)
  if (kind === 'onCall') return random.whole(7 * 60, 23 * 60)
  if (kind === 'conference') return random.whole(18 * 60, 22 * 60)
  if (kind !== 'work') return random.whole(10 * 60, 21 * 60)
  if (random.chance(0.08)) return random.whole(19 * 60, 22 * 60)
  const middle = random.chance(0.6) ? 10.6 * 60 : 15 * 60
  return Math.min(18 * 60 + 30, Math.max(8 * 60, middle - 90 + random.whole(0, 90) + random.whole(0, 90)))
}

/** Minutes of clock between the beginnings of two look-ups, at least. */
const APART = 20

/** When the look-ups of a day begin, UTC milliseconds in order. */
export const beginnings = (day: Day, random: Random): number[] => {
  const count = countOf(day, random)
  const minutes = Array.from({ length: count }, (_, index) => minuteOf(day, index, random)).sort((a, b) => a - b)
  const apart = minutes.filter((minute, index) => index === 0 || minute - (minutes[index - 1] ?? 0) >= APART)
  return apart.map(minute => {
    const plainTime = { hour: Math.floor(minute / 60), minute: Math.floor(minute % 60), second: random.whole(0, 59) }
    return day.date.toZonedDateTime({ timeZone: day.zone, plainTime }).epochMilliseconds
  })
}
