import type { Snapshot } from '../../storage/watch.ts'

const DAY = 24 * 3600_000

/**
 * Unanswered searches that are gone by then, as the background counts: so many days after the last thing noticed, or after
 * they came in from a file.
 * @param days for which they are kept
 * @param merged when a file last brought episodes, UTC milliseconds; 0: never
 * @param now UTC milliseconds
 */
export const goneBy = (
  episodes: Snapshot['episodes'],
  days: number,
  merged: number,
  now: number,
): Snapshot['episodes'] =>
  episodes.filter(
    ({ episode }) =>
      episode.kind === 'visits' &&
      episode.problem === undefined &&
      Math.max(episode.lastAt, merged) + days * DAY <= now,
  )

/** Unanswered searches that go within a day: they are announced. While everything is kept, none. Parameters as above. */
export const goingSoon = (
  episodes: Snapshot['episodes'],
  { keepDays, keepAll }: Pick<Snapshot['settings'], 'keepDays' | 'keepAll'>,
  merged: number,
  now: number,
): Snapshot['episodes'] => (keepAll ? [] : goneBy(episodes, keepDays, merged, now + DAY))
