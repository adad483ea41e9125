import { expect, test } from 'vitest'
import { groupRows } from './groups.ts'
import type { EpisodeRowData } from './types.ts'

const at = (startedAt: number, zone = 'Europe/London'): EpisodeRowData => ({
  episode: { id: String(startedAt), kind: 'visits', startedAt, lastAt: startedAt, zone },
  summary: { searches: [], sources: [], sites: [], seconds: 0 },
  problemGuess: '',
})

test('today, earlier this month, then month by month', () => {
  const now = Date.UTC(2026, 10, 19, 15)
  const days = [
    Date.UTC(2026, 10, 19, 9),
    Date.UTC(2026, 10, 3),
    Date.UTC(2026, 10, 1),
    Date.UTC(2026, 9, 30),
    Date.UTC(2025, 10, 19),
  ]
  const groups = groupRows(
    days.map(day => at(day)),
    now,
    'Europe/London',
  )
  expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['today', 1],
    ['earlier', 2],
    ['month', 1],
    ['month', 1],
  ])
})

test('a day is counted where the episode was', () => {
  const now = Date.UTC(2026, 10, 19, 15)
  const lateInToronto = Date.UTC(2026, 10, 19, 2)
  expect(groupRows([at(lateInToronto, 'America/Toronto')], now, 'Europe/London')[0]?.kind).toBe('earlier')
})
