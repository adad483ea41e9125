import { expect, it } from 'vitest'
import { goingSoon, goneBy } from './settingsGoing.ts'

const DAY = 24 * 3600_000
const NOW = 100 * DAY

const waiting = (days: number, more: { problem?: string; kind?: 'visits' | 'consult' } = {}) => ({
  episode: { id: `${days}`, kind: 'visits' as const, startedAt: 0, lastAt: NOW - days * DAY, zone: 'UTC', ...more },
  visits: [],
})
const ids = (found: ReturnType<typeof goneBy>) => found.map(({ episode }) => episode.id)
const seven = { keepDays: 7, keepAll: false } as const

it('announces what goes within a day, however long searches are kept', () => {
  const all = [waiting(0), waiting(5.9), waiting(6), waiting(8)]
  expect(ids(goingSoon(all, seven, 0, NOW))).toEqual(['6', '8'])
  expect(ids(goingSoon(all, { ...seven, keepDays: 1 }, 0, NOW))).toEqual(['0', '5.9', '6', '8'])
  expect(ids(goingSoon(all, { ...seven, keepDays: 30 }, 0, NOW))).toEqual([])
})

it('announces nothing while everything is kept, and nothing that stays', () => {
  const all = [waiting(8), waiting(9, { problem: 'answered' }), waiting(10, { kind: 'consult' })]
  expect(ids(goingSoon(all, { ...seven, keepAll: true }, 0, NOW))).toEqual([])
  expect(ids(goingSoon(all, seven, 0, NOW))).toEqual(['8'])
})

it('counts from the day on which a file brought them', () => {
  expect(ids(goneBy([waiting(40)], 7, NOW - 2 * DAY, NOW))).toEqual([])
  expect(ids(goneBy([waiting(40)], 1, NOW - 2 * DAY, NOW))).toEqual(['40'])
})
