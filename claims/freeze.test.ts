import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { aClaim, anEpisode, someEpisodes } from './fixtures.ts'
import { claimJson } from './json.ts'
import { aFullClaim } from './testing.ts'

const jsonOf = (claim: ReturnType<typeof aClaim>) => new TextDecoder().decode(claimJson(claim))

test('a claim is frozen with its rule, its days and its totals', () => {
  const claim = aClaim(someEpisodes(12))
  expect(claim).toMatchObject({
    schema: 'aftersearch-claim',
    schemaVersion: 1,
    product: { name: 'Aftersearch', version: '0.1.0' },
    rule: { id: 'us-ama-cat2', version: 1, body: 'American Medical Association' },
    period: { from: '2026-07-01', to: '2027-07-01', zone: 'America/Toronto' },
    totals: { episodes: 12, unit: 'AMA PRA Category 2 Credit™', method: 'episode' },
    statement: { date: '2026-11-22' },
  })
  expect(claim.rule.sources.every(({ url, checked }) => url?.startsWith('https://') && checked === '2026-11-22')).toBe(
    true,
  )
  expect(claim.rows.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  expect(claim.sentences.kind).toBe('Evidence for a credit claim. This is not a certificate.')
  const record = aClaim(someEpisodes(1), { ruleId: 'learning-record' })
  expect(record.sentences.kind).toBe('A record of learning. This is not a certificate.')
})

test('what stays out is counted by its reason', () => {
  const episodes = [
    anEpisode(0),
    anEpisode(1, { problem: '' }),
    anEpisode(2, { problem: '' }),
    anEpisode(3, { kind: 'consult' }),
  ]
  expect(aClaim(episodes).notClaimed).toEqual([
    { reason: 'noProblem', episodes: 2 },
    { reason: 'noSource', episodes: 1 },
  ])
})

describe('only what was chosen', () => {
  const episodes = someEpisodes(4)
  const record = (choices: { searches?: boolean; minutes?: boolean }) =>
    aClaim(episodes, { ruleId: 'learning-record', choices })

  test('no searches and no minutes unless asked for', () => {
    const claim = record({})
    expect(claim.rows.every(row => row.searches === undefined && row.minutes === undefined)).toBe(true)
    expect(claim.totals).toEqual({ episodes: 4 })
    expect(jsonOf(claim)).not.toContain('tapering gabapentin')
  })
  test('searches with their site and day', () => {
    expect(record({ searches: true }).rows[0]?.searches).toEqual([
      { query: 'tapering gabapentin in reduced renal fun', site: 'PubMed', date: '2026-07-01' },
    ])
  })
  test('minutes, also where the rule needs them', () => {
    expect(record({ minutes: true }).rows[0]?.minutes).toEqual({ measured: 1, byHand: 0 })
    expect(aClaim(episodes).rows[0]?.minutes).toEqual({ measured: 1, byHand: 0 })
  })
})

test('a source goes by its identifiers; its address stays behind', () => {
  const [row] = aClaim(someEpisodes(1)).rows
  expect(row?.sources).toEqual([
    {
      site: 'PubMed',
      title: 'Prevention and management of side effects in patients receiving long-term therapy',
      pmid: '90000000',
      doi: '10.9999/example.0.0',
    },
    {
      site: 'UpToDate',
      title: 'Guideline for assessment in primary care',
      url: 'https://www.uptodate.com/contents/an-example-topic-0',
    },
  ])
})

test('days, never a time of day', () => {
  expect(jsonOf(aClaim(someEpisodes(40), { choices: { searches: true } }))).not.toMatch(/\d:\d\d|T\d\d/)
})

test('the same claim gives the same bytes, in the order of RFC 8785', () => {
  const json = jsonOf(aClaim(someEpisodes(3)))
  expect(json).toBe(jsonOf(aClaim([...someEpisodes(3)].reverse())))
  expect(json.startsWith('{"id":"01990000-0000-7000-8000-000000000001","learner":{"country":"US","name":')).toBe(true)
  expect(JSON.parse(json)).toEqual(aClaim(someEpisodes(3)))
})

test('odd text is cleaned on its way in, and nothing else about it changes', () => {
  const claim = aClaim([anEpisode(0, { problem: "=cmd|'/C calc'!A0 \u202Eevil\u0000 \ud800 <b>&amp;</b> e\u0301" })], {
    learner: { name: ' \u2066 ' },
  })
  expect(claim.rows[0]?.problem).toBe("=cmd|'/C calc'!A0 evil \uFFFD <b>&amp;</b> é")
  expect(claim.learner).toEqual({})
  expect(() => claimJson(claim)).not.toThrow()
})

test('by day, the amount of a day stands in its last row', () => {
  const { rows, totals } = aClaim(someEpisodes(8), { method: 'day' })
  const last = rows.filter((row, index) => rows[index + 1]?.date !== row.date)
  expect(rows.filter(({ amount }) => amount !== undefined)).toEqual(last)
  expect(last.reduce((sum, { amount }) => sum + Number(amount), 0).toFixed(2)).toBe(totals.amount)
})

test('why an amount is not what the rule says of all stands in its row, and what caps took in the totals', () => {
  const earlier = [{ episodeId: 'x', ruleId: 'gb-federation-personal', day: '2026-05-02', hundredths: 998 }]
  const { rows, totals, rule } = aClaim(someEpisodes(3), { ruleId: 'gb-federation-personal', context: { earlier } })
  expect(totals).toMatchObject({ amount: '0.02', over: '0.06', unit: 'CPD credit' })
  expect(totals.method).toBeUndefined()
  expect(rows.map(({ amount, explained }) => [amount, explained?.why, explained?.over])).toEqual([
    ['0.02', undefined, undefined],
    ['0.00', 'capped', '0.02'],
    ['0.00', 'capped', '0.04'],
  ])
  expect(rule).toMatchObject({ grade: 'B', confirmedIn: '2016', caps: [{ amount: 1000, per: 'year' }] })
})

test('without an amount there is none in any row, and the reason in the totals', () => {
  const { rows, totals, rule } = aClaim(someEpisodes(3), { ruleId: 'us-ancc-contact-hour' })
  expect(totals).toEqual({ episodes: 3, noAmount: 'notCreditable' })
  expect(rows.some(({ amount, explained }) => amount !== undefined || explained !== undefined)).toBe(false)
  expect(rule.counting).toBeUndefined()
})

test('when an article was published stands where the rule asks, and nowhere else', () => {
  const published = () => '2026'
  const claim = (ruleId: string) => aClaim(someEpisodes(1), { ruleId, context: { published } }).rows[0]?.sources[0]
  expect(claim('sg-smc-3a')?.published).toBe('2026')
  expect(claim('us-ama-cat2')?.published).toBeUndefined()
})

describe('under a provider’s pack', () => {
  const claim = aFullClaim(3)
  test('the pack is frozen with its edition, its days and where the claim goes', () => {
    expect(claim.pack).toEqual({
      digest: 'd'.repeat(64),
      provider: 'Example Valley Hospital, Office of Continuing Medical Education',
      accmeId: '9999999',
      activity: 'Questions from practice 2026–2027: Internet point-of-care learning',
      activityId: 'EVH-POC-2026',
      from: '2026-07-01',
      until: '2027-06-30',
      acknowledgedOn: '2026-06-30',
      returnTo: [
        'cme@evh.example.org',
        'https://evh.example.org/cme/point-of-care',
        'Example Valley Hospital, Office of CME, 1 Example Street, Example Valley',
      ],
    })
    expect(claim.statement.attestation).toMatch(/^I asked these questions in my practice/)
    expect(claim.totals).toMatchObject({ episodes: 3, amount: '1.50' })
  })

  test('answers are kept in the words and codes of the office', () => {
    expect(claim.rows[0]?.answers?.at(-1)).toEqual({
      id: 'changed-what',
      label: 'If you changed something, what?',
      text: 'Medicine or dose; Monitoring',
      codes: ['B', 'C'],
    })
    expect(claim.evaluation?.map(({ text }) => text)).toEqual([
      '4 (1 Disagree – 5 Agree)',
      'No',
      'More guidelines among the approved sources would help.',
    ])
  })

  test('what a site has credited already is counted, and stays out', () => {
    expect(claim.selfCrediting).toEqual([
      { site: 'UpToDate', episodes: 1 },
      { site: 'DynaMed', episodes: 0 },
    ])
    expect(claim.notClaimed).toEqual([{ reason: 'creditedElsewhere', episodes: 1 }])
    expect(claim.rows.every(({ creditedElsewhere }) => creditedElsewhere?.length === 0)).toBe(true)
  })

  test('for whom, follow-ups and barriers leave only where they were chosen', () => {
    const [row] = aFullClaim(1, { choices: {} }).rows
    expect([row?.forWhom, row?.followUps, row?.barriers, row?.searches]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(claim.rows[0]).toMatchObject({ forWhom: 'patient', barriers: ['The laboratory takes a week'] })
    expect(claim.rows[0]?.followUps?.at(-1)).toEqual({ date: '2026-09-09', happened: 'always', basis: 'chart' })
  })
})
