import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountFor, decimal } from './amount.ts'
import { type Count, count } from './count.ts'
import { anEpisode } from './fixtures.ts'
import type { Prepared } from './prepare.ts'
import { learningRecord } from './rules/learning-record.ts'
import { usAmaCat2 } from './rules/us-ama-cat2.ts'

const item = (id: number, tenths: number, day = '2026-07-01', byHandTenths = 0): Prepared => ({
  ...{ episode: anEpisode(id).episode, summary: { searches: [], sources: [], sites: [], seconds: 0 } },
  ...{ day, measuredTenths: tenths, byHandTenths },
})
const amount = (items: Prepared[], method: 'episode' | 'day' = 'episode') => count(usAmaCat2, items, { method }).amount
const hundredths = (decimals: string | undefined) => Math.round(Number(decimals) * 100)

describe('the test vectors of the rule', () => {
  test.each([
    [7, '0.00'],
    [7.5, '0.00'],
    [7.6, '0.25'],
    [8, '0.25'],
    [22, '0.25'],
    [22.5, '0.25'],
    [23, '0.50'],
    [60, '1.00'],
    [85, '1.50'],
  ])('%s minutes are %s', (minutes, expected) => {
    expect(amount([item(1, minutes * 10)])).toBe(expected)
    expect(amount([item(1, 0, '2026-07-01', minutes * 10)])).toBe(expected)
  })
})

test('by day, the minutes of a day are added first', () => {
  const day = [item(1, 70), item(2, 70), item(3, 70), item(4, 200, '2026-07-02')]
  expect(amount(day)).toBe('0.25')
  const counted = count(usAmaCat2, day, { method: 'day' })
  expect(counted.amount).toBe('0.50')
  expect(counted.episodes.map(({ explanation, hundredths }) => [explanation, hundredths])).toEqual([
    ['countedInDay', undefined],
    ['countedInDay', undefined],
    ['countedInDay', 25],
    ['countedInDay', 25],
  ])
})

test('each episode says what became of it', () => {
  const explained = (counted: Count) => counted.episodes.map(({ explanation }) => explanation)
  expect(explained(count(usAmaCat2, [item(1, 75), item(2, 76)], { method: 'episode' }))).toEqual([
    'tooShort',
    'counted',
  ])
  expect(explained(count(usAmaCat2, [item(1, 30), item(2, 40)], { method: 'day' }))).toEqual([
    'dayTooShort',
    'dayTooShort',
  ])
  expect(explained(count(learningRecord, [item(1, 30)], { method: 'day' }))).toEqual(['noAmount'])
})

test('without an amount, minutes are still added, each kind by itself', () => {
  const counted = count(learningRecord, [item(1, 33, '2026-07-01', 100), item(2, 4)], { method: 'episode' })
  expect(counted).toMatchObject({ measuredTenths: 37, byHandTenths: 100 })
  expect(counted.amount).toBeUndefined()
})

test('nothing counts as nothing', () => {
  expect(amount([])).toBe('0.00')
})

const days = ['2026-07-01', '2026-07-02', '2026-07-03']
const items = fc
  .array(fc.tuple(fc.nat(3000), fc.nat(600), fc.constantFrom(...days)), { maxLength: 30 })
  .map(list => list.map(([tenths, byHand, day], index) => item(index, tenths, day, byHand)))
const methods = fc.constantFrom('episode', 'day')

describe('for any episodes', () => {
  test('their order does not matter', () => {
    fc.assert(
      fc.property(items, methods, fc.infiniteStream(fc.nat()), (list, method, random) => {
        const keys = new Map(list.map(entry => [entry, random.next().value]))
        const shuffled = [...list].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        expect(count(usAmaCat2, shuffled, { method })).toEqual(count(usAmaCat2, list, { method }))
      }),
    )
  })

  test('none counts twice', () => {
    fc.assert(
      fc.property(items, methods, (list, method) => {
        expect(count(usAmaCat2, [...list, ...list], { method })).toEqual(count(usAmaCat2, list, { method }))
      }),
    )
  })

  test('the rows add up to the whole, in whole quarters, never below zero', () => {
    fc.assert(
      fc.property(items, methods, (list, method) => {
        const counted = count(usAmaCat2, list, { method })
        const rows = counted.episodes.map(row => row.hundredths ?? 0)
        expect(decimal(rows.reduce((sum, row) => sum + row, 0))).toBe(counted.amount)
        for (const row of rows) expect(row % 25 === 0 && row >= 0).toBe(true)
      }),
    )
  })

  test('rounding favours nobody by more than half a step for each thing that is rounded', () => {
    fc.assert(
      fc.property(items, methods, (list, method) => {
        const groups = method === 'episode' ? list.length : new Set(list.map(({ day }) => day)).size
        const tenths = list.reduce((sum, entry) => sum + entry.measuredTenths + entry.byHandTenths, 0)
        // In six-hundredths of a unit, so that nothing is a fraction: a tenth of a minute is 1, half a step is 75.
        const off = hundredths(amount(list, method)) * 6 - tenths
        expect(off).toBeGreaterThanOrEqual(-75 * groups)
        expect(off).toBeLessThanOrEqual(74 * groups)
      }),
    )
  })

  test('by day is never less than by episode where each episode alone is too short', () => {
    const short = items.map(list =>
      list.map(entry => ({ ...entry, measuredTenths: entry.measuredTenths % 76, byHandTenths: 0 })),
    )
    fc.assert(
      fc.property(short, list => {
        expect(amount(list)).toBe('0.00')
        expect(hundredths(amount(list, 'day'))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('with one episode a day both methods agree', () => {
    fc.assert(
      fc.property(items, list => {
        const apart = list.map((entry, index) => ({ ...entry, day: `2026-08-${String(index + 1).padStart(2, '0')}` }))
        expect(amount(apart, 'day')).toBe(amount(apart))
      }),
    )
  })

  test('more time never counts for less', () => {
    fc.assert(
      fc.property(items, methods, fc.nat(29), fc.nat(500), (list, method, which, more) => {
        const longer = list.map((entry, index) =>
          index === which ? { ...entry, measuredTenths: entry.measuredTenths + more } : entry,
        )
        expect(hundredths(amount(longer, method))).toBeGreaterThanOrEqual(hundredths(amount(list, method)))
      }),
    )
  })
})

test('an amount is what whole-number arithmetic says, for any rule', () => {
  const rules = fc.record({
    amount: fc.integer({ min: 1, max: 1000 }),
    minutes: fc.integer({ min: 1, max: 120 }),
    increment: fc.constantFrom(1, 5, 25, 50, 100),
  })
  fc.assert(
    fc.property(rules, fc.nat(100_000), (numbers, tenths) => {
      const rule = { basis: 'time', unit: 'x', rounding: 'nearestTiesDown', minimum: 1, ...numbers } as const
      const steps = BigInt(amountFor(rule, tenths) / numbers.increment)
      // |steps − exact| ≤ ½, and where it is exactly ½ the lower one was taken.
      const twice = 2n * (steps * 10n * BigInt(rule.minutes * rule.increment) - BigInt(tenths * rule.amount))
      const step = 10n * BigInt(rule.minutes * rule.increment)
      expect(twice >= -step && twice < step).toBe(true)
    }),
  )
})

test('decimals', () => {
  expect([0, 5, 25, 100, 1050, 123_456].map(decimal)).toEqual(['0.00', '0.05', '0.25', '1.00', '10.50', '1234.56'])
})
