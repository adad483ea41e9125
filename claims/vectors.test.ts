import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import type { EpisodeWithVisits, Visit } from '../episodes/types.ts'
import { type CountContext, count, type PackTerms } from './count.ts'
import { prepare } from './prepare.ts'
import { ruleById } from './rules/index.ts'
import { learningRecord } from './rules/learning-record.ts'

/**
 * One episode: 22 active minutes, one question, one UpToDate topic and two PubMed articles (2025 and 2021), application
 * written, claimed in November 2026.
 */
const AT = Date.UTC(2026, 10, 16, 15)
const zone = 'America/Toronto'
const source = (id: string, seconds: number, more: Partial<Visit>): Visit => ({
  ...{ id, at: AT, zone, site: 'pubmed', kind: 'source', url: `https://pubmed.ncbi.nlm.nih.gov/${id}/`, seconds },
  ...more,
})
const topic = { site: 'uptodate', ids: { slug: 'a-topic' }, url: 'https://www.uptodate.com/contents/a-topic' }
const episode = (seconds = 22 * 60): EpisodeWithVisits => ({
  episode: {
    ...{ id: 'e', kind: 'visits', startedAt: AT, lastAt: AT, zone, problem: 'A question', outcome: 'changed' },
    change: 'In adults with CKD 4, I will start 2.5 mg',
  },
  visits: [
    source('99000001', seconds - 120, { ids: { pmid: '99000001' } }),
    source('99000002', 60, { ids: { pmid: '99000002' } }),
    source('99000003', 60, topic),
  ],
})
const published: CountContext['published'] = ({ ids }) => ({ '99000001': '2025', '99000002': '2021' })[ids.pmid ?? '']
const today = '2026-11-22'
const pack = (ruleId: string): PackTerms => ({
  ...{ id: 'pack', ruleId, from: '2026-01-01', to: '2027-01-01', acknowledgedAt: 0, amount: 50, most: null },
  vets: ({ site }) => site === 'uptodate',
})

const counted = (ruleId: string, context: Partial<CountContext> = {}, entry = episode()) => {
  const rule = ruleById(ruleId) ?? learningRecord
  const period = { from: '2026-01-01', to: '2027-01-01', zone }
  const choices = { searches: false, minutes: false }
  const { ready, out } = prepare({ rule, episodes: [entry], period, claimed: [], choices })
  // What stays out counts for nothing, with its reason: it is handed in here too, to see that no way around gives more.
  return count(rule, [...ready, ...out], { method: 'episode', today, published, ...context })
}
const amount = (...given: Parameters<typeof counted>) => counted(...given).amount

describe('the vectors', () => {
  test('us-ama-cat1-ipoc: 0.5 submitted for review, only where the provider vets the sources', () => {
    expect(counted('us-ama-cat1-ipoc')).toMatchObject({ noAmount: 'provider' })
    expect(counted('us-ama-cat1-ipoc', { pack: pack('us-ama-cat1-ipoc') }).amount).toBe('0.50')
    const vets = () => false
    const unvetted = counted('us-ama-cat1-ipoc', { pack: { ...pack('us-ama-cat1-ipoc'), vets } })
    expect(unvetted).toMatchObject({ amount: '0.00', episodes: [{ explanation: 'notVetted' }] })
  })

  test('us-ama-cat2: 22 min = 1.47 quarters, 0.25', () => {
    expect(amount('us-ama-cat2')).toBe('0.25')
  })

  test.each([
    [7, '0.00'],
    [8, '0.25'],
    [22.5, '0.25'],
    [23, '0.50'],
    [85, '1.50'],
  ])('us-ama-cat2: %s min are %s', (minutes, expected) => {
    expect(amount('us-ama-cat2', {}, episode(minutes * 60))).toBe(expected)
  })

  test('us-aafp-poc: 0.5 submitted; 0 once 60 in cycle', () => {
    const given = { pack: pack('us-aafp-poc') }
    const earlier = (hundredths: number) => [{ episodeId: 'x', ruleId: 'us-aafp-poc', day: '2025-03-01', hundredths }]
    expect(amount('us-aafp-poc', given)).toBe('0.50')
    expect(counted('us-aafp-poc', { ...given, earlier: earlier(6000) })).toMatchObject({
      amount: '0.00',
      over: '0.50',
      episodes: [{ explanation: 'capped' }],
    })
  })

  test('us-aafp-poc: a cycle of three years, from one’s own beginning, forgets the one before', () => {
    const rule = ruleById('us-aafp-poc') ?? learningRecord
    const alone = { ...rule, caps: rule.caps.filter(({ per }) => per === 'cycle') }
    const [item] = prepare({
      ...{ rule, episodes: [episode()], period: { from: '2026-01-01', to: '2027-01-01', zone }, claimed: [] },
      choices: { searches: false, minutes: false },
    }).ready
    const earlier = [{ episodeId: 'x', ruleId: rule.id, day: '2025-12-31', hundredths: 6000 }]
    const given = { method: 'episode', pack: pack(rule.id), earlier } as const
    const ready = item ? [item] : []
    expect(count(alone, ready, given).amount).toBe('0.00')
    expect(count(alone, ready, { ...given, cycleStart: '2026-01-01' }).amount).toBe('0.50')
    expect(count(alone, ready, { ...given, cycleStart: '2025-12-31' }).amount).toBe('0.00')
  })

  test('ca-rcpsc-scanning: 0.5 (one topic), or ca-rcpsc-plp 0.73 (unrounded), never both', () => {
    expect(amount('ca-rcpsc-scanning')).toBe('0.50')
    expect(amount('ca-rcpsc-plp')).toBe('0.73')
    const scanned = { earlier: [{ episodeId: 'e', ruleId: 'ca-rcpsc-scanning', day: '2026-11-16', hundredths: 50 }] }
    expect(counted('ca-rcpsc-plp', scanned)).toMatchObject({
      amount: '0.00',
      episodes: [{ explanation: 'claimedBefore' }],
    })
  })

  test('ca-cfpc-linking-learning: 0 until the follow-up six weeks on is done, then 5', () => {
    const week = 7 * 24 * 60 * 60 * 1000
    const followed = (weeks: number): EpisodeWithVisits => {
      const { episode: one, visits } = episode()
      return { episode: { ...one, followUps: [{ at: AT + weeks * week, happened: 'always' }] }, visits }
    }
    expect(counted('ca-cfpc-linking-learning')).toMatchObject({
      amount: '0.00',
      episodes: [{ explanation: 'noFollowUp' }],
    })
    expect(amount('ca-cfpc-linking-learning', {}, followed(5))).toBe('0.00')
    expect(amount('ca-cfpc-linking-learning', {}, followed(6))).toBe('5.00')
  })

  test('gb-rcgp-cpd: 0.37 h', () => {
    expect(amount('gb-rcgp-cpd')).toBe('0.37')
  })

  test.each(['au-mba-ea', 'ie-mpc-wbl'])('%s: 0.37 h', ruleId => {
    expect(amount(ruleId)).toBe('0.37')
  })

  test('de-mfbo-e: 0 (flat 50 in 5 years, no claim)', () => {
    expect(counted('de-mfbo-e')).toMatchObject({ noAmount: 'flat', episodes: [{ explanation: 'noAmount' }] })
    expect(amount('de-mfbo-e')).toBeUndefined()
  })

  test('sg-smc-3a: 1, since the article of 2021 is more than 2 years old and the topic is no refereed paper', () => {
    expect(counted('sg-smc-3a')).toMatchObject({ amount: '1.00', episodes: [{ of: { counted: 1, all: 3 } }] })
    expect(amount('sg-smc-3a', { published: () => undefined })).toBe('0.00')
    const earlier = [{ episodeId: 'x', ruleId: 'sg-smc-3a', day: '2026-02-01', hundredths: 100, pmids: ['99000001'] }]
    expect(amount('sg-smc-3a', { earlier })).toBe('0.00')
  })

  test('us-ancc-contact-hour: 0', () => {
    expect(counted('us-ancc-contact-hour')).toMatchObject({ noAmount: 'notCreditable' })
    expect(amount('us-ancc-contact-hour')).toBeUndefined()
  })

  test('no application written: 0', () => {
    const { episode: one, visits } = episode()
    for (const ruleId of ['us-ama-cat2', 'ca-rcpsc-scanning', 'gb-rcgp-cpd']) {
      const unwritten = counted(ruleId, {}, { episode: { ...one, change: ' ' }, visits })
      expect(unwritten).toMatchObject({ amount: '0.00', episodes: [{ explanation: 'noApplication' }] })
    }
  })
})

describe('rules that have no amount', () => {
  test.each([
    ['us-aafp-enrichment', 'unverified'],
    ['us-aoa-2b', 'provider'],
    ['us-abim-moc', 'reported'],
    ['us-nccpa-cat2', 'unverified'],
    ['us-acpe', 'notCreditable'],
    ['gb-gmc-cpd', 'noNumber'],
    ['gb-gphc', 'noNumber'],
    ['nz-mcnz', 'collegeSets'],
    ['ch-siwf', 'flat'],
    ['at-dfp', 'notCreditable'],
    ['eu-ecmec', 'notCreditable'],
    ['sa-scfhs', 'notCreditable'],
    ['fr-certification', 'noRoute'],
  ])('%s: %s', (ruleId, noAmount) => {
    expect(counted(ruleId, { pack: pack(ruleId) })).toMatchObject({ noAmount })
    expect(amount(ruleId)).toBeUndefined()
  })

  test('a rule that was checked more than 12 months ago', () => {
    expect(amount('us-ama-cat2', { today: '2027-11-22' })).toBe('0.25')
    expect(counted('us-ama-cat2', { today: '2027-11-23' })).toMatchObject({ noAmount: 'stale' })
  })

  test('a profession for which no source says that it holds', () => {
    expect(counted('us-ama-cat2', { profession: 'trainee' })).toMatchObject({ noAmount: 'profession' })
    expect(amount('us-ama-cat2', { profession: 'physician' })).toBe('0.25')
    expect(amount('ca-cfpc-noncertified', { profession: 'trainee' })).toBe('0.37')
  })
})
