import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import type { Earlier } from './context.ts'
import { enoughUntil } from './enoughUntil.ts'
import { type Progress, progress } from './progress.ts'
import { auMbaEa } from './rules/au-mba-ea.ts'
import { caCfpcNoncertified } from './rules/ca-cfpc-noncertified.ts'
import { deMfboE } from './rules/de-mfbo-e.ts'
import { gbFederationPersonal } from './rules/gb-federation-personal.ts'
import { RULES } from './rules/index.ts'
import { learningRecord } from './rules/learning-record.ts'
import { usAafpPoc } from './rules/us-aafp-poc.ts'
import { usAmaCat2 } from './rules/us-ama-cat2.ts'

const TODAY = '2026-11-22'
const claimed = (ruleId: string, day: string, hundredths: number): Earlier => ({
  episodeId: day,
  ruleId,
  day,
  hundredths,
})

describe('how far a rule is', () => {
  const earlier = [
    claimed('au-mba-ea', '2025-12-31', 4000),
    claimed('au-mba-ea', '2026-01-01', 150),
    claimed('au-mba-ea', '2026-11-22', 25),
    claimed('us-ama-cat2', '2026-02-01', 800),
    { episodeId: 'record', ruleId: 'au-mba-ea', day: '2026-02-01', withoutAmount: true },
    { episodeId: 'damaged', ruleId: 'au-mba-ea' },
  ]

  test('only its own claims of the present window count', () => {
    expect(progress(auMbaEa, {}, earlier, 50, TODAY)).toEqual({
      countable: true,
      window: { per: 'year', from: '2026-01-01', to: '2027-01-01', daysLeft: 39 },
      claimed: 175,
      ready: 50,
      target: { amount: 5000, from: 'body' },
      most: [],
      enough: false,
    })
  })

  test('what was not counted is not said, nothing is said to be 0', () => {
    expect(progress(auMbaEa, {}, [], undefined, TODAY)).not.toHaveProperty('ready')
    expect(progress(auMbaEa, {}, [], 0, TODAY)).toMatchObject({ ready: 0, claimed: 0 })
  })

  test('one’s own figure goes before the body’s, and no figure above what a cap leaves', () => {
    const target = (rule: typeof auMbaEa, own?: number) =>
      progress(rule, { start: '2024-07-01', ...(own && { target: own }) }, [], undefined, TODAY).target
    expect(target(auMbaEa, 300)).toEqual({ amount: 300, from: 'own' })
    // 250 are asked for, 125 of them may be of this kind.
    expect(target(caCfpcNoncertified)).toEqual({ amount: 12_500, from: 'cap' })
    expect(target(caCfpcNoncertified, 12_500)).toEqual({ amount: 12_500, from: 'own' })
    expect(target(caCfpcNoncertified, 20_000)).toEqual({ amount: 12_500, from: 'cap' })
    expect(target(gbFederationPersonal)).toEqual({ amount: 1000, from: 'cap' })
    expect(target(usAmaCat2)).toBeUndefined()
    expect(target(usAmaCat2, 1000)).toEqual({ amount: 1000, from: 'own' })
  })

  test('a cap of a year is no figure for a cycle of several', () => {
    const cycle = { months: 24, yearStart: null, required: null, minimums: [] }
    const rule = { ...gbFederationPersonal, cycle }
    expect(progress(rule, { start: '2026-01-01' }, [], undefined, TODAY).target).toBeUndefined()
  })

  test('each cap says how much of it is used, over its own days', () => {
    const rule = {
      ...usAafpPoc,
      caps: [...usAafpPoc.caps, { amount: 900, per: 'year' as const }, { amount: 100, per: 'day' as const }],
    }
    const ours = [claimed(rule.id, '2020-05-01', 100), claimed(rule.id, '2024-05-01', 200), claimed(rule.id, TODAY, 50)]
    const { most } = progress(rule, { start: '2024-01-01' }, ours, undefined, TODAY)
    expect(most.map(({ cap, used }) => [cap.per, used])).toEqual([
      ['cycle', 250],
      ['activity', 350],
      ['year', 50],
      ['day', undefined],
    ])
  })

  test('enough is what was claimed, not what could be', () => {
    const of = (hundredths: number, ready?: number) =>
      progress(gbFederationPersonal, {}, [claimed('gb-federation-personal', '2026-04-01', hundredths)], ready, TODAY)
        .enough
    expect([of(999), of(999, 500), of(1000), of(1001)]).toEqual([false, false, true, true])
  })

  test('of a cycle whose beginning nobody said, all claims are shown, and nothing is called enough', () => {
    const ours = [claimed('us-aafp-poc', '2019-01-01', 9000)]
    expect(progress(usAafpPoc, {}, ours, undefined, TODAY)).toMatchObject({ claimed: 9000, enough: false })
    const told = progress(usAafpPoc, { start: '2019-01-01' }, ours, undefined, '2019-05-01')
    expect(told).toMatchObject({ claimed: 9000, enough: true })
  })

  test('a rule that gives no amount says so; one that a provider’s pack must fill may give one', () => {
    const countable = [learningRecord, deMfboE, usAafpPoc, usAmaCat2].map(
      rule => progress(rule, {}, [], undefined, TODAY).countable,
    )
    expect(countable).toEqual([false, false, true, true])
  })
})

describe('until when nothing needs to be asked', () => {
  const of = (to: string | undefined, enough: boolean, countable = true): Progress => ({
    ...{ countable, claimed: 0, most: [], enough },
    ...(to && { window: { per: 'year', from: '2026-01-01', to, daysLeft: 1 } }),
  })

  test.each<[string, Progress[], string | undefined]>([
    ['no rule', [], undefined],
    ['rules without an amount alone', [of('2027-01-01', true, false)], undefined],
    ['one that has enough', [of('2027-01-01', true)], '2027-01-01'],
    ['the earliest end', [of('2027-04-01', true), of('2027-01-01', true)], '2027-01-01'],
    ['one that has not enough', [of('2027-01-01', true), of('2027-04-01', false)], undefined],
    [
      'one with enough of no known cycle does not hold back',
      [of('2027-01-01', true), of(undefined, true)],
      '2027-01-01',
    ],
    ['enough, but of no known cycle', [of(undefined, true)], undefined],
    ['a rule without an amount has no say', [of('2027-04-01', true), of(undefined, false, false)], '2027-04-01'],
  ])('%s', (_name, followed, expected) => {
    expect(enoughUntil(followed)).toBe(expected)
  })
})

const day = fc.integer({ min: 0, max: 6000 }).map(after => {
  return Temporal.PlainDate.from('2016-01-01').add({ days: after }).toString()
})
const rules = fc.constantFrom(...RULES)
const own = fc.record({ start: day, target: fc.integer({ min: 1, max: 20_000 }) }, { requiredKeys: [] })
const amounts = fc.array(
  fc.record(
    { episodeId: fc.uuid(), ruleId: fc.constant(''), day, hundredths: fc.nat(3000), withoutAmount: fc.boolean() },
    { requiredKeys: ['episodeId', 'ruleId'] },
  ),
)
const under = (id: string, list: readonly Earlier[]): Earlier[] => list.map(entry => ({ ...entry, ruleId: id }))

describe('for any rule that is followed', () => {
  test('nothing is below 0, and nothing claimed is above all that was claimed', () => {
    fc.assert(
      fc.property(
        rules,
        own,
        amounts,
        fc.option(fc.integer(), { nil: undefined }),
        day,
        (rule, own, list, ready, today) => {
          const found = progress(rule, own, under(rule.id, list), ready, today)
          const all = list.reduce((sum, { day, hundredths = 0 }) => sum + (day ? hundredths : 0), 0)
          for (const amount of [found.claimed, found.ready ?? 0, ...found.most.map(({ used = 0 }) => used)]) {
            expect(amount).toBeGreaterThanOrEqual(0)
          }
          expect(found.claimed).toBeLessThanOrEqual(all)
          if (found.enough)
            expect(found.claimed).toBeGreaterThanOrEqual(found.target?.amount ?? Number.POSITIVE_INFINITY)
        },
      ),
    )
  })

  test('the order of claims does not matter', () => {
    fc.assert(
      fc.property(rules, own, amounts, day, (rule, own, list, today) => {
        const claims = under(rule.id, list)
        expect(progress(rule, own, [...claims].reverse(), 1, today)).toEqual(progress(rule, own, claims, 1, today))
      }),
    )
  })

  test('another claim takes nothing back; of another rule it changes nothing', () => {
    fc.assert(
      fc.property(rules, own, amounts, amounts, day, (rule, own, list, more, today) => {
        const before = progress(rule, own, under(rule.id, list), 1, today)
        const after = progress(rule, own, under(rule.id, [...list, ...more]), 1, today)
        expect(after.claimed).toBeGreaterThanOrEqual(before.claimed)
        expect(after.enough || !before.enough).toBe(true)
        for (const [index, { used = 0 }] of before.most.entries()) {
          expect(after.most[index]?.used ?? 0).toBeGreaterThanOrEqual(used)
        }
        expect(progress(rule, own, [...under(rule.id, list), ...under('other', more)], 1, today)).toEqual(before)
      }),
    )
  })

  test('what is claimed in each window adds up to what is claimed in all of them', () => {
    fc.assert(
      fc.property(rules, day, amounts, (rule, start, list) => {
        const claims = under(rule.id, list)
        let at = progress(rule, { start }, claims, undefined, '2016-01-01')
        let sum = at.claimed
        while (at.window && at.window.to < '2033-01-01') {
          at = progress(rule, { start }, claims, undefined, at.window.to)
          sum += at.claimed
        }
        const all = list.reduce((all, { day, hundredths = 0 }) => all + (day ? hundredths : 0), 0)
        expect(sum).toBe(all)
      }),
    )
  })

  test('nothing is left unasked unless a rule with an amount has enough, and never longer than the shortest window', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rules, own), { maxLength: 4 }), amounts, day, (followed, list, today) => {
        const found = followed.map(([rule, own]) => progress(rule, own, under(rule.id, list), undefined, today))
        const until = enoughUntil(found)
        if (until === undefined) return
        const counted = found.filter(({ countable }) => countable)
        expect(counted.length).toBeGreaterThan(0)
        for (const { enough, window } of counted) {
          expect(enough).toBe(true)
          expect(today < until && until <= (window?.to ?? until)).toBe(true)
        }
      }),
    )
  })
})
