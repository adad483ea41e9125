/**
 * When to ask what actually happened: six weeks later at the same local hour. The CFPC recommends coming back after 6 to
 * 12 weeks (Linking Learning, 2024); asking earlier overstates change (Domino 2011: 91 % at 7 days, 58 % at 30).
 * @param at UTC milliseconds
 * @returns UTC milliseconds
 */
export const afterSixWeeks = (at: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add({ weeks: 6 }).epochMilliseconds
