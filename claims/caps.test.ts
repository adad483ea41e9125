import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { summarise } from '../episodes/summarise.ts'
import { cycleOf } from './caps.ts'
import { type Count, type CountContext, count, type Earlier } from './count.ts'
import { anEpisode } from './fixtures.ts'
import { packKey } from './packs/office.ts'
import { narrowRule, termsOf } from './packs/terms.ts'
import { examplePack } from './packs/testing.ts'
import type { Prepared } from './prepare.ts'
import { gbFederationPersonal } from './rules/gb-federation-personal.ts'
import type { Cap, CreditRule } from './rules/schema.ts'
import { usAafpPoc } from './rules/us-aafp-poc.ts'
import { usAmaCat1Ipoc } from './rules/us-ama-cat1-ipoc.ts'
import { usAmaCat2 } from './rules/us-ama-cat2.ts'

const item = (id: number, day: string, tenths = 600): Prepared => ({
  ...{ episode: anEpisode(id).episode, summary: { searches: [], sources: [], sites: [], seconds: 0 } },
  ...{ day, measuredTenths: tenths, byHandTenths: 0 },
})
const hundredths = (decimals: string | undefined) => Math.round(Number(decimals ?? 0) * 100)

/** What a claim leaves for the next one. */
const leftBy = (rule: CreditRule, counted: Count, items: readonly Prepared[]): Earlier[] => {
  const days = new Map(items.map(({ episode, day }) => [episode.id, day]))
  return counted.episodes.map(({ id, hundredths = 0 }) => ({
    ...{ episodeId: id, ruleId: rule.id, hundredths },
    day: days.get(id) ?? '',
  }))
}

describe('a cap of a year', () => {
  const many = Array.from({ length: 14 }, (_, index) => item(index, '2026-05-02'))

  test('says how much was over it', () => {
    const counted = count(gbFederationPersonal, [...many.slice(0, 10), item(20, '2026-05-03', 210)], {
      method: 'episode',
      earlier: [{ episodeId: 'x', ruleId: gbFederationPersonal.id, day: '2026-04-01', hundredths: 350 }],
    })
    expect(counted).toMatchObject({ amount: '6.50', over: '3.85' })
    expect(counted.episodes[6]).toMatchObject({
      explanation: 'capped',
      hundredths: 50,
      capped: { cap: 1000, per: 'year', over: 50 },
    })
    expect(counted.episodes[10]).toMatchObject({ hundredths: 0, capped: { over: 35 } })
  })

  test('begins on the day of the rule, not in January', () => {
    const around = [item(1, '2026-03-31'), item(2, '2026-04-01')]
    const full = { episodeId: 'x', ruleId: gbFederationPersonal.id, hundredths: 1000 }
    const amount = (day: string) =>
      count(gbFederationPersonal, around, { method: 'episode', earlier: [{ ...full, day }] }).amount
    expect(amount('2025-04-01')).toBe('1.00')
    expect(amount('2026-03-31')).toBe('1.00')
    expect(amount('2025-03-31')).toBe('2.00')
    expect(amount('2027-03-31')).toBe('1.00')
  })
})

test('a pack can only tighten: less for each, less in all, its own days', () => {
  const pack = {
    ...{ id: 'p', ruleId: 'us-aafp-poc', from: '2026-01-01', to: '2026-07-01', acknowledgedAt: 0 },
    ...{ amount: 25, most: 60, vets: () => true },
  }
  const sourced = (id: number, day: string): Prepared => ({
    ...item(id, day),
    summary: { searches: [], sources: [{ site: 'x', ids: {}, url: '', at: 0, seconds: 0 }], sites: [], seconds: 0 },
  })
  const items = [1, 2, 3].map(id => sourced(id, '2026-03-01'))
  const amount = (changes: object) =>
    count(usAafpPoc, items, { method: 'episode', pack: { ...pack, ...changes } }).amount
  // Of 0.60, two whole quarters are left for three.
  expect(amount({})).toBe('0.50')
  expect(amount({ amount: 5000, most: 50_000 })).toBe('1.50')
  expect(amount({ to: '2026-03-01' })).toBe('0.00')
  // Another rule's pack fills nothing here, and takes nothing there.
  expect(amount({ ruleId: 'us-ama-cat1-ipoc' })).toBeUndefined()
  expect(count(usAmaCat2, [item(1, '2026-03-01')], { method: 'episode', pack }).amount).toBe('1.00')
  expect(amount({ acknowledgedAt: Number.MAX_SAFE_INTEGER })).toBe('0.00')
})

describe('cycles', () => {
  const cycle = { months: 36, yearStart: null, required: null, minimums: [] }
  test.each([
    ['2026-02-28', '2026-02-28', '0'],
    ['2026-02-28', '2026-02-27', '-1'],
    ['2026-02-28', '2029-02-27', '0'],
    ['2026-02-28', '2029-02-28', '1'],
    ['2024-02-29', '2027-02-27', '0'],
    ['2024-02-29', '2027-02-28', '1'],
    ['2026-08-31', '2020-08-31', '-2'],
    ['2026-08-31', '2020-08-30', '-3'],
  ])('begun on %s, %s is in the one of number %s', (start, day, expected) => {
    expect(cycleOf(day, cycle, start)).toBe(expected)
  })
  test('without a beginning all days are in one', () => {
    expect(cycleOf('1999-01-01', cycle, undefined)).toBe(cycleOf('2026-01-01', cycle, undefined))
  })
})

const days = fc.integer({ min: 0, max: 1500 }).map(from => {
  return Temporal.PlainDate.from('2024-01-01').add({ days: from }).toString()
})
const items = fc
  .array(fc.tuple(days, fc.integer({ min: 0, max: 2000 })), { maxLength: 40 })
  .map(list => list.map(([day, tenths], index) => item(index, day, tenths)))
const caps: fc.Arbitrary<Cap[]> = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 1500 }),
    per: fc.constantFrom('episode', 'day', 'year', 'activity', 'cycle'),
  }),
  { maxLength: 4 },
)
const rules: fc.Arbitrary<CreditRule> = fc
  .tuple(caps, fc.constantFrom('01-01', '04-01', '07-01'), fc.constantFrom(usAmaCat2, gbFederationPersonal))
  .map(([caps, yearStart, rule]) => ({
    ...rule,
    caps,
    cycle: { months: 24, yearStart, required: null, minimums: [] },
  }))
const contexts: fc.Arbitrary<CountContext> = fc.record({
  method: fc.constantFrom('episode', 'day'),
  cycleStart: days,
})

/** Everything that is claimed under a rule, added up over what each cap is for. */
const exceeds = (rule: CreditRule, claimed: readonly Earlier[], cycleStart: string | undefined): boolean =>
  rule.caps.some(({ per, amount }) => {
    const of = ({ day = '', episodeId }: Earlier): string => {
      if (per === 'day') return day
      if (per === 'cycle') return cycleOf(day, rule.cycle, cycleStart)
      // Counted backwards, and in another way than the code under test does.
      const start = rule.cycle?.yearStart ?? '01-01'
      if (per === 'year') return String(Number(day.slice(0, 4)) - (day.slice(5) < start ? 1 : 0))
      return per === 'episode' ? episodeId : ''
    }
    const sums = new Map<string, number>()
    for (const entry of claimed) sums.set(of(entry), (sums.get(of(entry)) ?? 0) + (entry.hundredths ?? 0))
    return [...sums.values()].some(sum => sum > amount)
  })

describe('for any rule with caps', () => {
  test('no cap is ever exceeded', () => {
    fc.assert(
      fc.property(rules, items, contexts, (rule, list, context) => {
        // By day an amount is for several episodes and stands on the last.
        const caps = context.method === 'day' ? rule.caps.filter(({ per }) => per !== 'episode') : rule.caps
        const capped = { ...rule, caps }
        const claimed = leftBy(capped, count(capped, list, context), list)
        expect(exceeds(capped, claimed, context.cycleStart)).toBe(false)
      }),
    )
  })

  test('what is granted and what is over it make the whole, in whole steps', () => {
    fc.assert(
      fc.property(rules, items, contexts, (rule, list, context) => {
        // Not without caps: what a cap adds up is rounded by itself.
        const free = count({ ...rule, caps: rule.caps.map(cap => ({ ...cap, amount: 1e9 })) }, list, context)
        const { amount, over, episodes } = count(rule, list, context)
        expect(hundredths(amount) + hundredths(over)).toBe(hundredths(free.amount))
        const step = rule.counting.basis === 'time' ? rule.counting.increment : 1
        for (const row of episodes) expect((row.hundredths ?? 0) % step).toBe(0)
      }),
    )
  })

  test('the order of episodes does not matter', () => {
    fc.assert(
      fc.property(rules, items, contexts, fc.infiniteStream(fc.nat()), (rule, list, context, random) => {
        const keys = new Map(list.map(entry => [entry, random.next().value]))
        const shuffled = [...list].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        expect(count(rule, shuffled, context)).toEqual(count(rule, list, context))
      }),
    )
  })

  test('a period split in two never gives more than its caps', () => {
    fc.assert(
      fc.property(rules, items, days, contexts, (rule, list, split, { cycleStart = '' }) => {
        const context = { method: 'episode', cycleStart } as const
        const first = list.filter(({ day }) => day < split)
        const second = list.filter(({ day }) => day >= split)
        // Whichever half is claimed first.
        for (const [one, other] of [
          [first, second],
          [second, first],
        ] as const) {
          const before = leftBy(rule, count(rule, one, context), one)
          const after = leftBy(rule, count(rule, other, { ...context, earlier: before }), other)
          expect(exceeds(rule, [...before, ...after], cycleStart)).toBe(false)
        }
      }),
    )
  })
})

describe('what is given at most in one activity of a provider', () => {
  const pack = examplePack()
  const rule = narrowRule(usAmaCat1Ipoc, pack) ?? usAmaCat1Ipoc
  const terms = termsOf(pack, 0)
  const items = [anEpisode(0)].map(({ episode, visits }) => ({
    ...{ episode, summary: summarise(visits), day: '2026-07-02', measuredTenths: 0, byHandTenths: 0 },
  }))
  const full = (activity?: string) => ({
    ...{ episodeId: 'another', ruleId: rule.id, day: '2025-09-01', hundredths: 2000 },
    ...(activity !== undefined && { activity }),
  })

  test('is used up by that activity, in any edition of its pack, and by no other', () => {
    const given = (activity?: string) =>
      count(rule, items, { method: 'episode', pack: terms, earlier: [full(activity)] }).amount
    expect(given(packKey(pack))).toBe('0.00')
    expect(given('1111111/OTHER')).toBe('0.50')
    // Of a claim that does not say which, the worst is taken.
    expect(given()).toBe('0.00')
  })
})

test('a full year takes nothing from the next, not even a hundredth', () => {
  const given = (tenths: number) => {
    const item = (index: number, day: string, measuredTenths: number) => ({
      ...{ episode: { ...anEpisode(index).episode, startedAt: Date.parse(`${day}T12:00Z`), zone: 'UTC' } },
      ...{ summary: summarise([]), day, measuredTenths, byHandTenths: 0 },
    })
    const list = [item(0, '2026-03-31', tenths), item(1, '2026-04-01', 220)]
    return count(gbFederationPersonal, list, { method: 'episode' }).amount
  }
  expect([given(6000), given(6004)]).toEqual(['10.37', '10.37'])
})
