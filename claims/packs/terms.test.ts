import 'temporal-polyfill/global'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NarrowableRule, narrowRule, termsOf } from './terms.ts'
import { examplePack } from './testing.ts'

test('what counting needs of the example', () => {
  const { vets, ...terms } = termsOf(examplePack(), 5)
  expect(terms).toEqual({
    id: '9999999/EVH-POC-2026',
    ruleId: 'us-ama-cat1-ipoc',
    from: '2026-07-01',
    to: '2027-07-01',
    acknowledgedAt: 5,
    amount: 50,
    most: 2000,
  })
  expect(vets({ site: 'pubmed', url: 'https://pubmed.ncbi.nlm.nih.gov/1/' })).toBe(true)
  expect(vets({ site: 'own:x', url: 'https://x/' })).toBe(false)
})

const hundredths = fc.integer({ min: 1, max: 5000 })
const day = fc.constantFrom('2020-01-01', '2026-07-01', '2026-12-01', '2027-07-01', '2030-01-01')
const aRule: fc.Arbitrary<NarrowableRule & { id: string; name: string }> = fc.record({
  id: fc.constant('us-ama-cat1-ipoc'),
  name: fc.string(),
  credentials: fc.subarray(['MD', 'DO', 'RN', 'do']),
  counting: fc.oneof(
    fc.record({ basis: fc.constant('episode'), amount: hundredths }),
    fc.constant({ basis: 'none', why: 'record' }),
  ),
  caps: fc.array(
    fc.record({ amount: hundredths, per: fc.constantFrom('episode', 'day', 'year', 'activity', 'cycle') }),
  ),
  requires: fc.subarray(['date', 'question', 'sources']),
  validFrom: fc.option(day),
  validTo: fc.option(day),
})

/** The smallest cap over a time; none is no end. */
const most = ({ caps }: NarrowableRule, per: string): number =>
  Math.min(...caps.filter(cap => cap.per === per).map(({ amount }) => amount))

test('a rule in its own shape is only ever narrowed', () => {
  fc.assert(
    fc.property(aRule, hundredths, hundredths, fc.option(hundredths), (rule, perCycle, maximum, perYear) => {
      const credit = {
        perCycle: perCycle / 100,
        maximum: maximum / 100,
        ...(perYear !== null && { perYear: perYear / 100 }),
      }
      const before = structuredClone(rule)
      const narrow = narrowRule(rule, { ...examplePack(), credit })
      if (!narrow) throw new Error('it is one for this rule')
      expect(rule).toEqual(before)
      expect([narrow.id, narrow.name, narrow.counting.basis]).toEqual([rule.id, rule.name, rule.counting.basis])
      expect(narrow.counting.amount ?? 0).toBeLessThanOrEqual(rule.counting.amount ?? 0)
      if (rule.counting.amount !== undefined) expect(narrow.counting.amount).toBeLessThanOrEqual(perCycle)
      for (const per of ['episode', 'day', 'year', 'activity', 'cycle']) {
        expect(most(narrow, per)).toBeLessThanOrEqual(most(rule, per))
      }
      expect(most(narrow, 'activity')).toBeLessThanOrEqual(maximum)
      expect(rule.credentials).toEqual(expect.arrayContaining([...narrow.credentials]))
      expect(narrow.requires).toEqual(expect.arrayContaining([...rule.requires, 'outcome', 'application']))
      expect((narrow.validFrom ?? '') >= (rule.validFrom ?? '') && (narrow.validFrom ?? '') >= '2026-07-01').toBe(true)
      expect((narrow.validTo ?? '9') <= (rule.validTo ?? '9') && (narrow.validTo ?? '9') <= '2027-07-01').toBe(true)
    }),
  )
})

test('a pack for another rule narrows nothing', () => {
  const rule = { id: 'us-aafp-poc', credentials: [], counting: { basis: 'none' }, caps: [], requires: [] }
  expect(narrowRule({ ...rule, validFrom: null, validTo: null }, examplePack())).toBeUndefined()
})
