import fc from 'fast-check'
import { expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { checkPeriod, dayIn, isInside, lastDay, localDay } from './days.ts'

test('the same instant is another day in another zone', () => {
  const at = Date.UTC(2026, 11, 31, 23, 30)
  expect(localDay(at, 'America/Toronto')).toBe('2026-12-31')
  expect(localDay(at, 'Europe/Berlin')).toBe('2027-01-01')
  expect(localDay(at, 'Pacific/Kiritimati')).toBe('2027-01-01')
})

test('days of 23 and 25 hours are days', () => {
  // Berlin, 2026: the clock went forward on 29 March and back on 25 October.
  expect(localDay(Date.UTC(2026, 2, 28, 23), 'Europe/Berlin')).toBe('2026-03-29')
  expect(localDay(Date.UTC(2026, 2, 29, 21, 59), 'Europe/Berlin')).toBe('2026-03-29')
  expect(localDay(Date.UTC(2026, 2, 29, 22), 'Europe/Berlin')).toBe('2026-03-30')
  expect(localDay(Date.UTC(2026, 9, 25, 22, 59), 'Europe/Berlin')).toBe('2026-10-25')
  expect(localDay(Date.UTC(2026, 9, 25, 23), 'Europe/Berlin')).toBe('2026-10-26')
})

test('a day that was never there: Samoa went from 29 to 31 December 2011', () => {
  expect(localDay(Date.UTC(2011, 11, 30, 9, 59), 'Pacific/Apia')).toBe('2011-12-29')
  expect(localDay(Date.UTC(2011, 11, 30, 10), 'Pacific/Apia')).toBe('2011-12-31')
})

test('a period holds its first day and not its last', () => {
  const july = { from: '2026-07-01', to: '2026-08-01', zone: 'Europe/London' }
  expect(['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'].map(day => isInside(day, july))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(lastDay(july)).toBe('2026-07-31')
  expect(lastDay({ ...july, to: '2028-03-01' })).toBe('2028-02-29')
})

test('a period of no days, an unknown zone and what is no ISO day are refused', () => {
  const july = { from: '2026-07-01', to: '2026-08-01', zone: 'Europe/London' }
  expect(() => checkPeriod(july)).not.toThrow()
  expect(() => checkPeriod({ ...july, to: '2026-07-01' })).toThrow(RangeError)
  expect(() => checkPeriod({ ...july, zone: 'Europe/Nowhere' })).toThrow(RangeError)
  expect(() => checkPeriod({ ...july, from: '2026-02-30' })).toThrow(RangeError)
  expect(() => checkPeriod({ ...july, from: '20260701' })).toThrow(RangeError)
})

test('days are written in the language of the reader, whatever the zone of the machine', () => {
  expect(dayIn('en-GB', 'long')('2026-11-19')).toBe('19 November 2026')
  expect(dayIn('en-GB', 'brief')('2026-07-02')).toBe('2 Jul')
  expect(dayIn('de', 'long')('2026-11-19')).toBe('19. November 2026')
  expect(dayIn('fa', 'long')('2026-11-19')).toMatch(/2026/)
})

test('in any zone an instant is in exactly one of two periods that meet, whatever its clocks did that day', () => {
  const zones = [
    'Europe/Berlin',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Cairo',
    'Asia/Kathmandu',
  ]
  const from = Date.UTC(2011, 0, 1)
  const instants = fc.integer({ min: 0, max: 16 * 365 * 24 * 60 }).map(minutes => from + minutes * 60_000)
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, fc.integer({ min: -2, max: 2 }), (zone, at, away) => {
      const day = localDay(at, zone)
      const split = Temporal.PlainDate.from(day).add({ days: away }).toString()
      const [before, after] = [
        { from: '2010-01-01', to: split, zone },
        { from: split, to: '2030-01-01', zone },
      ]
      expect([isInside(day, before), isInside(day, after)].filter(Boolean)).toHaveLength(1)
      // A local day begins at its first instant, which is not always midnight and not always 24 hours after the last.
      const start = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds
      const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
      expect(start <= at && at < next).toBe(true)
    }),
  )
})
