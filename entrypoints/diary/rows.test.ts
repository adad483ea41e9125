import { expect, it } from 'vitest'
import { chartOf, linkChoicesOf, rowOf } from './rows.ts'

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

const row = (id: string, startedAt: number, kind: 'visits' | 'consult' = 'visits') =>
  rowOf({ episode: { id, kind, startedAt, lastAt: startedAt, zone: ZONE, problem: id }, visits: [] })

it('draws the last twelve months, over the turn of the year', () => {
  const now = new Date(2026, 1, 10, 12)
  const at = (year: number, month: number) => new Date(year, month, 15).getTime()
  const rows = [row('a', at(2026, 1)), row('b', at(2025, 11)), row('c', at(2025, 2)), row('d', at(2025, 1))]
  const { months } = chartOf(rows, now, ZONE)
  expect(months.map(month => month.episodes)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1])
  expect(new Date(months[0]?.at ?? 0).getMonth()).toBe(2)
})

it('offers the episodes of searches around a day, the nearest first', () => {
  const day = 24 * 3600_000
  const rows = [
    row('far', 100 * day),
    row('near', 49 * day),
    row('nearest', 50 * day),
    row('call', 50 * day, 'consult'),
  ]
  expect(linkChoicesOf(rows, 50 * day, () => 'day').map(({ id }) => id)).toEqual(['nearest', 'near'])
})
