import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { bucketOf } from './caps.ts'
import { asksStart, windowOf } from './cycleWindow.ts'
import { auMbaEa } from './rules/au-mba-ea.ts'
import { gbFederationPersonal } from './rules/gb-federation-personal.ts'
import { RULES } from './rules/index.ts'
import { learningRecord } from './rules/learning-record.ts'
import { nzMcnz } from './rules/nz-mcnz.ts'
import type { CreditRule } from './rules/schema.ts'
import { usAafpEnrichment } from './rules/us-aafp-enrichment.ts'
import { usAmaCat2 } from './rules/us-ama-cat2.ts'

const cycling = (months: number | null, yearStart: string | null): CreditRule => ({
  ...usAmaCat2,
  caps: [{ amount: 100, per: 'year' }],
  cycle: { months, yearStart, required: null, minimums: [] },
})

describe('the present cycle or year', () => {
  test.each<[string, CreditRule, string | undefined, string, object | undefined]>([
    [
      'a year of the body',
      auMbaEa,
      undefined,
      '2026-11-22',
      { per: 'year', from: '2026-01-01', to: '2027-01-01', daysLeft: 39 },
    ],
    [
      'its last day',
      auMbaEa,
      undefined,
      '2026-12-31',
      { per: 'year', from: '2026-01-01', to: '2027-01-01', daysLeft: 0 },
    ],
    [
      'years alone, from April',
      gbFederationPersonal,
      undefined,
      '2026-03-31',
      { per: 'year', from: '2025-04-01', to: '2026-04-01', daysLeft: 0 },
    ],
    [
      'one’s own cycle',
      usAafpEnrichment,
      '2024-01-01',
      '2026-11-22',
      { per: 'cycle', from: '2024-01-01', to: '2027-01-01', daysLeft: 39 },
    ],
    [
      'one’s own cycle, told by a later one',
      usAafpEnrichment,
      '2030-01-01',
      '2026-11-22',
      { per: 'cycle', from: '2024-01-01', to: '2027-01-01' },
    ],
    [
      'one’s own year',
      nzMcnz,
      '2020-03-15',
      '2026-03-14',
      { per: 'cycle', from: '2025-03-15', to: '2026-03-15', daysLeft: 0 },
    ],
    ['begun on a leap day', cycling(12, null), '2024-02-29', '2026-02-28', { from: '2026-02-28', to: '2027-02-28' }],
    [
      'ending on a leap day',
      cycling(12, null),
      '2024-02-29',
      '2028-02-28',
      { from: '2027-02-28', to: '2028-02-29', daysLeft: 0 },
    ],
    ['begun on the 31st', cycling(1, null), '2026-01-31', '2026-03-01', { from: '2026-02-28', to: '2026-03-31' }],
    [
      'a year that holds a leap day',
      cycling(null, '01-01'),
      undefined,
      '2028-01-01',
      { to: '2029-01-01', daysLeft: 365 },
    ],
    ['a cycle of which nobody said the beginning', usAafpEnrichment, undefined, '2026-11-22', undefined],
    ['neither cycle nor year', usAmaCat2, '2024-01-01', '2026-11-22', undefined],
    ['a record', learningRecord, undefined, '2026-11-22', undefined],
  ])('%s', (_name, rule, start, today, expected) => {
    if (expected) expect(windowOf(rule, start, today)).toMatchObject(expected)
    else expect(windowOf(rule, start, today)).toBeUndefined()
  })

  test('the beginning is asked for only where nobody else knows it', () => {
    expect([usAafpEnrichment, nzMcnz, auMbaEa, gbFederationPersonal, usAmaCat2].map(asksStart)).toEqual([
      ...[true, true, false, false, false],
    ])
  })
})

const day = fc.integer({ min: 0, max: 20_000 }).map(after => {
  return Temporal.PlainDate.from('2000-01-01').add({ days: after }).toString()
})
const later = (from: string, days: number) => Temporal.PlainDate.from(from).add({ days }).toString()
const rule = fc.oneof(
  fc.constantFrom(...RULES),
  fc
    .tuple(fc.constantFrom(null, 1, 12, 24, 36, 60), fc.constantFrom(null, '01-01', '02-28', '02-29', '04-01', '12-31'))
    .map(([months, yearStart]) => cycling(months, yearStart)),
)

describe('for any rule, beginning and day', () => {
  test('the window holds the day, and what is left of it is counted from there', () => {
    fc.assert(
      fc.property(rule, fc.option(day, { nil: undefined }), day, (rule, start, today) => {
        const window = windowOf(rule, start, today)
        if (!window) return
        expect(window.from <= today && today < window.to).toBe(true)
        expect(window.daysLeft).toBeGreaterThanOrEqual(0)
        expect(later(today, window.daysLeft + 1)).toBe(window.to)
      }),
    )
  })

  test('windows follow each other without a gap and without an overlap', () => {
    fc.assert(
      fc.property(rule, fc.option(day, { nil: undefined }), day, (rule, start, today) => {
        const window = windowOf(rule, start, today)
        if (!window) return
        expect(windowOf(rule, start, window.from)).toMatchObject({ from: window.from, to: window.to })
        expect(windowOf(rule, start, later(window.to, -1))).toMatchObject({ from: window.from, to: window.to })
        expect(windowOf(rule, start, window.to)?.from).toBe(window.to)
        expect(windowOf(rule, start, later(window.from, -1))?.to).toBe(window.from)
      }),
    )
  })

  test('a window holds exactly the days that a cap of its kind adds up', () => {
    fc.assert(
      fc.property(rule, fc.option(day, { nil: undefined }), day, day, (rule, start, today, other) => {
        const window = windowOf(rule, start, today)
        if (!window) return
        const inside = window.from <= other && other < window.to
        expect(bucketOf(window, other, rule, start) === bucketOf(window, today, rule, start)).toBe(inside)
      }),
    )
  })
})
