import 'temporal-polyfill/global'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SITES } from '../../sites/index.ts'
import { decimal } from '../amount.ts'
import type { ClaimDocument } from '../document.ts'
import { aClaim, anEpisode, type Options, someEpisodes } from '../fixtures.ts'
import { RULES } from '../rules/index.ts'
import { siteOf } from './prepared.ts'
import { recount } from './recount.ts'
import { isNoticed } from './testing.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 6, 1)
const more = (amount: string | undefined): string => decimal(Math.round(Number(amount ?? '0') * 100) + 25)

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
