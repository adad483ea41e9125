import { expect, it } from 'vitest'
import { dueOf, todayOf } from './followUpsDue.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const DAY = 24 * 3600_000

const kept = (id: string, due?: number) => ({
  episode: { id, kind: 'visits' as const, startedAt: 0, lastAt: 0, zone: 'UTC' },
  visits: [],
  ...(due === undefined ? {} : { due }),
})

it('asks about two a day, the newest intentions, and not about what was skipped or lies ahead', () => {
  const episodes = [
    kept('skipped'),
    kept('ahead', NOW + 1),
    kept('old', NOW - 9 * DAY),
    kept('new', NOW - DAY),
    kept('mid', NOW - 2 * DAY),
  ]
  const due = dueOf({ episodes }, NOW)
  expect(due.map(({ id }) => id)).toEqual(['old', 'new', 'mid'])
  const today = (followedUp: number[]) => todayOf(due, { followedUp }, NOW).map(({ id }) => id)
  expect(today([])).toEqual(['new', 'mid'])
  expect(today([NOW - 1000])).toEqual(['new'])
  expect(today([NOW - 1000, NOW - 2000])).toEqual([])
  expect(today([NOW - 2 * DAY])).toEqual(['new', 'mid'])
})
