import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFor, decimal } from './amount.ts'
import { count } from './count.ts'
import { anEpisode } from './fixtures.ts'
import type { Prepared } from './prepare.ts'
import { auMbaEa } from './rules/au-mba-ea.ts'
import { caRcpscPlp } from './rules/ca-rcpsc-plp.ts'

const rate = { amount: 100, minutes: 60, increment: 25, minimum: 25 }

test('down goes to the step below, and nothing is given for less than one', () => {
  const at = (minutes: number) => amountFor({ ...rate, rounding: 'down' }, minutes * 10)
  expect([0, 14.9, 15, 29.9, 30, 59, 60, 85].map(at)).toEqual([0, 0, 25, 25, 50, 75, 100, 125])
})

test('down is never more than the time, and less than a step below it', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom(1, 5, 25, 100), (tenths, increment) => {
      // In six-hundredths of a unit, so that nothing is a fraction: a tenth of a minute is 1.
      const given = amountFor({ ...rate, increment, minimum: increment, rounding: 'down' }, tenths) * 6
      expect(given <= tenths && tenths - given < increment * 6).toBe(true)
    }),
  )
})

const item = (id: number, tenths: number): Prepared => ({
  ...{ episode: anEpisode(id).episode, summary: { searches: [], sources: [], sites: [], seconds: 0 } },
  ...{ day: '2026-07-01', measuredTenths: tenths, byHandTenths: 0 },
})

test('where a body says nothing of rounding, hundredths are dealt out: rows add up, three times 20 minutes are an hour', () => {
  const thirds = [1, 2, 3].map(id => item(id, 200))
  const counted = count(auMbaEa, thirds, { method: 'episode' })
  expect(counted.episodes.map(({ hundredths }) => hundredths)).toEqual([33, 34, 33])
  expect(counted.amount).toBe('1.00')
  expect(count(auMbaEa, thirds, { method: 'day' })).toEqual(counted)
})

test('decimals of unrounded rules are exact: the sum is that of all the time, each row within a hundredth of its own', () => {
  const rules = fc.constantFrom(auMbaEa, caRcpscPlp)
  fc.assert(
    fc.property(rules, fc.array(fc.nat(3000), { maxLength: 60 }), (rule, list) => {
      const { episodes, amount } = count(
        rule,
        list.map((tenths, id) => item(id, tenths)),
        { method: 'episode' },
      )
      const rows = episodes.map(({ hundredths = 0 }) => hundredths)
      expect(decimal(rows.reduce((sum, row) => sum + row, 0))).toBe(amount)
      // Hundredths times six are tenths of a minute where an hour is one.
      const each = rule === auMbaEa ? 1 : 2
      const off = rows.map((row, at) => row * 6 - (list[at] ?? 0) * each)
      for (const difference of off) expect(Math.abs(difference)).toBeLessThanOrEqual(6)
      expect(Math.abs(off.reduce((sum, difference) => sum + difference, 0))).toBeLessThanOrEqual(3)
    }),
  )
})
