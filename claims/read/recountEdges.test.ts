import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import type { Episode } from '../../episodes/types.ts'
import type { ClaimDocument } from '../document.ts'
import { aClaim, anEpisode, someEpisodes } from '../fixtures.ts'
import { examplePack } from '../packs/testing.ts'
import { recount } from './recount.ts'
import { isNoticed } from './testing.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 6, 1)

describe('what a claim does not hold is taken in the clinician’s favour', () => {
  const at = (index: number, day: string, changes: Partial<Episode> = {}) =>
    anEpisode(index, { startedAt: Date.parse(day.includes('T') ? day : `${day}T12:00:00Z`), ...changes })
  const period = { from: '2026-01-01', to: '2029-01-01', zone: 'America/Toronto' }

  test('in its own zone an episode was followed up a day later than in that of the claim', () => {
    const followUps = [{ at: Date.parse('2026-08-11T16:00:00Z'), happened: 'always' as const }]
    const episode = at(0, '2026-07-01T05:00:00Z', { zone: 'Pacific/Kiritimati', followUps })
    const claim = aClaim([episode], { ruleId: 'ca-cfpc-linking-learning' })
    expect(claim.rows[0]).toMatchObject({ date: '2026-07-01', followUps: [{ date: '2026-08-11' }], amount: '5.00' })
    expect(recount(claim)).toMatchObject({ stands: 'same', more: [] })
  })

  test('follow-ups, which early versions did not keep in a claim', () => {
    const followUps = [{ at: Date.parse('2026-09-11T16:00:00Z'), happened: 'always' as const }]
    const claim = aClaim([at(0, '2026-07-01', { followUps })], { ruleId: 'ca-cfpc-linking-learning' })
    const old = { ...claim, rows: claim.rows.map(({ followUps, ...row }) => row) }
    expect(recount(old)).toMatchObject({ stands: 'same', amount: '5.00', notes: ['noFollowUps'] })
    const later = { ...old, product: { ...old.product, version: '0.3.0' } }
    expect(recount(later)).toMatchObject({ stands: 'more', notes: [] })
  })

  test('a cycle that began within the period, of which a note is made', () => {
    const days = ['2026-02-01', '2026-03-01', '2026-11-01', '2027-02-01', '2027-03-01']
    const episodes = days.map((day, index) => at(index, day, { minutesByHand: 360 }))
    const ruleId = 'gb-nmc-cpd'
    const claim = aClaim(episodes, { ruleId, period, context: { cycleStart: '2026-10-01' } })
    const stated = claim.totals.amount
    expect(Number(stated)).toBeGreaterThan(20)
    expect(recount(claim)).toMatchObject({ stands: 'same', amount: stated, more: [], notes: ['newCycle'] })
    expect(recount(aClaim(episodes, { ruleId, period }))).toMatchObject({ stands: 'same', amount: '15.00', notes: [] })
  })

  test('what earlier claims took of a year leaves more of the cycle to later rows', () => {
    const days = ['2026-08-01', '2027-03-01', '2028-03-01']
    const episodes = days.flatMap((day, year) => [0, 1, 2, 3, 4].map(index => at(year * 5 + index, day)))
    const used = { episodeId: 'old', ruleId: 'sg-smc-3a', day: '2026-03-01', hundredths: 500 }
    const claim = aClaim(
      episodes.map(({ episode, visits }, index) => ({ episode: { ...episode, id: `e${index}` }, visits })),
      {
        ruleId: 'sg-smc-3a',
        period,
        context: { earlier: [used], cycleStart: '2026-07-01', published: () => '2026-06-01' },
      },
    )
    expect(claim.rows.map(({ amount }) => amount)).toEqual([...Array(5).fill('0.00'), ...Array(10).fill('1.00')])
    const { more, less, notes } = recount(claim)
    expect({ more, notes, less: less.map(({ why }) => why) }).toEqual({
      more: [],
      notes: [],
      less: Array(5).fill('caps'),
    })
  })

  test('an article that an earlier claim holds takes nothing from a cap here', () => {
    const old = { episodeId: 'old', ruleId: 'sg-smc-3a', day: '2026-02-01', hundredths: 0, pmids: ['90000000'] }
    const episodes = [0, 1, 2, 3, 4, 5].map(index => at(index, `2026-08-0${index + 1}`))
    const context = { earlier: [old], published: () => '2026-06-01' }
    const claim = aClaim(episodes, { ruleId: 'sg-smc-3a', period, context })
    expect(claim.rows.map(({ amount }) => amount)).toEqual(['0.00', ...Array(5).fill('1.00')])
    expect(recount(claim)).toMatchObject({ stands: 'same', more: [], less: [{ row: 1, why: 'sources' }], notes: [] })
  })

  test('but not what a row says of itself: what it states and what a cap took are what it wanted', () => {
    const used = { episodeId: 'old', ruleId: 'gb-federation-personal', day: '2026-05-01', hundredths: 950 }
    const claim = aClaim([at(0, '2026-07-01', { minutesByHand: 60 })], {
      ruleId: 'gb-federation-personal',
      period,
      context: { earlier: [used] },
    })
    expect(claim.rows[0]).toMatchObject({ amount: '0.50', explained: { why: 'capped' } })
    expect(recount(claim)).toMatchObject({ stands: 'less', more: [] })
    const rows = claim.rows.map(row => ({ ...row, amount: '0.75' }))
    const forged = { ...claim, rows, totals: { ...claim.totals, amount: '0.75' } }
    expect(recount(forged)).toMatchObject({ stands: 'more', more: [{ row: 1, stated: '0.75', counted: '0.50' }] })
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
