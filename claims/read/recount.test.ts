import 'temporal-polyfill/global'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SITES } from '../../sites/index.ts'
import { decimal } from '../amount.ts'
import type { ClaimDocument } from '../document.ts'
import { aClaim, anEpisode, type Options, someEpisodes } from '../fixtures.ts'
import { examplePack } from '../packs/testing.ts'
import { RULES } from '../rules/index.ts'
import { siteOf } from './prepared.ts'
import { recount } from './recount.ts'
import { addUp, compareSums, statedSums } from './sums.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 6, 1)
const more = (amount: string | undefined): string => decimal(Math.round(Number(amount ?? '0') * 100) + 25)

/** Whether a reader of the claim is told that something does not fit. */
const isNoticed = (claim: ClaimDocument): boolean => {
  const { stands, notes } = recount(claim)
  const sums = compareSums(statedSums(claim), addUp(claim))
  return stands === 'more' || notes.includes('ruleAltered') || sums.differ.length > 0
}

/** Mostly rules that count something. */
const COUNTING = RULES.filter(({ counting, award }) => 'amount' in counting && award !== 'provider')

const PUBLISHED = ['2025', '2025-03', '2024-11-30', '2019', undefined]
const episode = fc.record({
  at: fc.integer({ min: 0, max: 3 * 365 * 24 * 4 }),
  minutesByHand: fc.integer({ min: 0, max: 900 }).map(tenths => tenths / 10),
  followUp: fc.option(fc.integer({ min: 1, max: 80 })),
  change: fc.boolean(),
  zone: fc.constantFrom('America/Toronto', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Niue'),
  variant: fc.integer({ min: 0, max: 40 }),
})
const claims = fc
  .record({
    rule: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...COUNTING) }, fc.constantFrom(...RULES)),
    made: fc.array(episode, { minLength: 1, maxLength: 25 }),
    method: fc.constantFrom('episode', 'day'),
    cycleStart: fc.option(fc.constantFrom('2026-03-01', '2027-01-01', '2027-10-15')),
    used: fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 900 }), hundredths: fc.integer({ min: 0, max: 3000 }) }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ rule, made, method, cycleStart, used }) => {
    const episodes = made.map(({ at, minutesByHand, followUp, change, zone, variant }, index) => {
      const startedAt = START + at * 900_000
      const { episode, visits } = anEpisode(variant, {
        id: `e${index}`,
        startedAt,
        zone,
        minutesByHand,
        change: change ? 'something' : '',
        followUps: followUp === null ? [] : [{ at: startedAt + followUp * DAY, happened: 'always' }],
      })
      return { episode, visits: visits.map(visit => ({ ...visit, id: `${index} ${visit.id}` })) }
    })
    const earlier = used.map(({ day, hundredths }, index) => ({
      episodeId: `old${index}`,
      ruleId: rule.id,
      day: new Date(START + day * DAY).toISOString().slice(0, 10),
      hundredths,
      pmids: [String(90_000_000 + index)],
    }))
    const options: Options = {
      ruleId: rule.id,
      method: method === 'day' ? 'day' : 'episode',
      period: { from: '2026-07-01', to: '2029-07-01', zone: 'America/Toronto' },
      siteNames: { uptodate: 'UpToDate', pubmed: 'PubMed' },
      context: {
        earlier,
        ...(cycleStart && { cycleStart }),
        published: ({ ids }) => PUBLISHED[Number(ids.pmid ?? 0) % PUBLISHED.length],
      },
    }
    return { claim: aClaim(episodes, options), alone: earlier.length === 0 && !cycleStart }
  })

describe('a claim as it was frozen', () => {
  test('never states more than is counted again, under any rule, whatever was claimed before', () => {
    fc.assert(
      fc.property(claims, ({ claim, alone }) => {
        const counted = recount(claim)
        expect({ ...counted, noticed: isNoticed(claim) }).toMatchObject({ more: [], noticed: false })
        expect(counted.less.filter(({ why }) => why === 'notSaid')).toEqual([])
        if (alone && claim.totals.amount !== undefined) {
          expect(counted).toMatchObject({ stands: 'same', amount: claim.totals.amount, less: [], notes: [] })
        }
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  test('a quarter more in any row or in the total is noticed, also where both fit each other', () => {
    fc.assert(
      fc.property(claims, fc.nat(), ({ claim, alone }, at) => {
        const index = at % Math.max(1, claim.rows.length)
        const rows = claim.rows.map((row, number) => (number === index ? { ...row, amount: more(row.amount) } : row))
        const total = { ...claim.totals, amount: more(claim.totals.amount) }
        expect(isNoticed({ ...claim, totals: total })).toBe(true)
        if (rows.length === 0) return
        expect(isNoticed({ ...claim, rows })).toBe(true)
        const both = { ...claim, rows, totals: total }
        if (alone) expect(recount(both)).toMatchObject({ stands: 'more', more: [{ row: index + 1 }] })
        // What earlier claims took of a cap stands in the row itself.
        else expect(isNoticed(both) || claim.rows[index]?.explained !== undefined).toBe(true)
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  test('a rule that this version does not hold is counted by what the claim says of it', () => {
    fc.assert(
      fc.property(claims, ({ claim, alone }) => {
        const newer = { ...claim, rule: { ...claim.rule, version: 99 } }
        const counted = recount(newer)
        expect(counted.more).toEqual([])
        if (claim.totals.amount !== undefined) expect(counted.notes).toContain('ruleUnknown')
        const timed = claim.rule.counting && !('each' in claim.rule.counting) && !claim.rule.caps
        if (alone && timed && claim.rows.some(({ amount }) => amount !== undefined)) {
          const [first, ...rest] = newer.rows
          if (first)
            expect(isNoticed({ ...newer, rows: [{ ...first, amount: more(first.amount) }, ...rest] })).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('the sites that rules name are found by their names', () => {
    const named = RULES.flatMap(({ counting }) => (counting.basis === 'topic' ? counting.sites : []))
    expect(named.length).toBeGreaterThan(0)
    for (const id of named) expect(siteOf(SITES.find(site => site.id === id)?.name ?? '')).toBe(id)
  })
})

describe('what does not fit', () => {
  const claim = aClaim(someEpisodes(20))
  const [first] = claim.rows
  if (!first) throw new Error('no row')

  test.each([
    ['the rule read as more generous', { rule: { ...claim.rule, counting: { ...claim.rule.counting, minutes: 30 } } }],
    ['another unit', { totals: { ...claim.totals, unit: 'AMA PRA Category 1 Credit™' } }],
    ['caps that the rule does not have', { rule: { ...claim.rule, caps: [{ amount: 9, per: 'day' }] } }],
  ])('%s', (_, change) => {
    expect(recount({ ...claim, ...change } as ClaimDocument).notes).toEqual(['ruleAltered'])
  })

  test('a row that lacks what the rule asks for', () => {
    for (const lack of [{ problem: ' ' }, { sources: [] }, { outcome: 'changed', change: '' }] as const) {
      const rows = claim.rows.map(row => ({ ...row, ...lack, sources: 'sources' in lack ? [] : row.sources }))
      expect(recount({ ...claim, rows }).stands).toBe('more')
    }
  })

  test('a row outside the period', () => {
    const { period } = claim
    expect(recount({ ...claim, period: { ...period, to: period.from } }).stands).toBe('more')
  })

  test('an amount where the rule gives none, or only with a pack', () => {
    for (const ruleId of ['learning-record', 'us-ama-cat1-ipoc']) {
      const bare = aClaim(someEpisodes(2), { ruleId })
      const rows = bare.rows.map(row => ({ ...row, amount: '0.50' }))
      const totals = { ...bare.totals, amount: '1.00', unit: 'credit' }
      const counted = recount({ ...bare, rows, totals })
      expect(counted).toMatchObject({ stands: 'more', more: [{ row: 1 }, { row: 2 }] })
      expect(counted.amount).toBeUndefined()
    }
  })

  test('minutes that were taken away from a claim of time', () => {
    expect(recount({ ...claim, rows: claim.rows.map(({ minutes, ...row }) => row) }).stands).toBe('more')
  })
})

describe('under a pack', () => {
  const example = examplePack()
  const form = example.form.map(entry => ({ ...entry, required: false }))
  const claimWith = (credit: { perCycle: number; maximum: number }): ClaimDocument =>
    aClaim(someEpisodes(6), {
      ruleId: 'us-ama-cat1-ipoc',
      pack: { ...example, form, sources: ['pubmed', 'uptodate'], credit },
    })
  const claim = claimWith({ perCycle: 0.5, maximum: 20 })

  test('as the rule gives it', () => {
    expect(claim).toMatchObject({ rows: { length: 6 }, totals: { amount: '3.00' } })
    expect(recount(claim)).toMatchObject({ stands: 'same', amount: '3.00', notes: [] })
  })

  test('less, where the pack gives less or ends sooner: never more', () => {
    for (const credit of [
      { perCycle: 0.25, maximum: 20 },
      { perCycle: 0.5, maximum: 1 },
      { perCycle: 0.25, maximum: 0.75 },
    ]) {
      const less = claimWith(credit)
      const { stands, more } = recount(less)
      expect({ stands, more, noticed: isNoticed(less) }).toEqual({ stands: 'less', more: [], noticed: false })
    }
  })

  test('nothing without a source that it names, outside its days, or before it was read', () => {
    const { pack } = claim
    if (!pack) throw new Error('no pack')
    for (const change of [
      { rows: claim.rows.map(row => ({ ...row, sources: row.sources.map(one => ({ ...one, approved: false })) })) },
      { pack: { ...pack, until: '2026-01-02' } },
      { pack: { ...pack, acknowledgedOn: '2026-12-01' } },
    ]) {
      expect(recount({ ...claim, ...change })).toMatchObject({ stands: 'more', amount: '0.00' })
    }
    const { pack: _, ...without } = claim
    expect(recount(without).stands).toBe('more')
  })
})

describe('hostile claims', () => {
  const row = { number: 1, date: '2026-07-01', kind: 'visits', sources: [], amount: '9999999.99' } as const
  const base = aClaim(someEpisodes(1))

  test('a hundred thousand rows are counted in seconds', () => {
    for (const ruleId of ['us-ama-cat2', 'gb-nmc-cpd']) {
      const claim = aClaim(someEpisodes(1), { ruleId })
      const days = Array.from({ length: 1000 }, (_, index) => new Date(START + index * DAY).toISOString().slice(0, 10))
      const source = { site: 'PubMed', pmid: '1', published: '2026-99-99', approved: true }
      const rows = Array.from({ length: 100_000 }, (_, index) => ({
        ...row,
        problem: 'x',
        outcome: 'learned' as const,
        date: days[index % 1000] ?? '',
        minutes: { measured: 10_000_000, byHand: 10_000_000 },
        sources: [source],
      }))
      const begun = performance.now()
      expect(recount({ ...claim, rows }).stands).toBe('more')
      expect(performance.now() - begun).toBeLessThan(20_000)
    }
  }, 120_000)

  test.each([
    { period: { from: '0000-01-01', to: '9999-12-31', zone: 'Nowhere/None' } },
    { rows: [{ ...row, date: '9999-12-31', followUps: [{ date: '0000-01-01', happened: 'always' as const }] }] },
    { rule: { ...base.rule, version: 2, counting: { amount: 1_000_000, minutes: 1, rounding: 'none' as const } } },
    { rule: { ...base.rule, version: 2, counting: { amount: 1, each: 'article' as const } } },
    { rule: { ...base.rule, version: 2, counting: { amount: 1, each: 'topic' as const } } },
    { rule: { ...base.rule, id: '__proto__', counting: { amount: 1, each: 'exercise' as const } } },
    { rule: { ...base.rule, id: 'constructor', version: 1 } },
    { totals: { episodes: 9e15, amount: '9999999.99', method: 'day' as const } },
  ])('do not throw: %j', change => {
    const rows = [row, { ...row, number: -5, sources: [{ site: 'PubMed', pmid: '1', published: '10000' }] }]
    const { stands } = recount({ ...base, rows, ...change } as ClaimDocument)
    expect(['more', 'unknown']).toContain(stands)
  })
})
