import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import type { ClaimDocument } from '../document.ts'
import { aClaim, anEpisode, someEpisodes } from '../fixtures.ts'
import { RULES } from '../rules/index.ts'
import { aFullClaim, FULL_LEARNER, withdrawn } from '../testing.ts'
import { english } from '../texts.en.ts'
import { compose, type Layout } from './compose.ts'
import type { Signs } from './signs.ts'
import { flat, pagesOf, signs, textOf } from './testing.ts'

/** What claim.json writes as a code or a day, in the words of the page. */
const inWords = (path: string, value: unknown, layout: Layout): string => {
  const text = String(value)
  const key = path.split('.').at(-1) ?? ''
  const labels = english as unknown as Record<string, string>
  if (path === 'period.to') return '30 June 2027'
  if (path === 'learner.country') return 'United States'
  if (path === 'learner.birthMonthDay') return text.replace(/^(?:--)?02-29$/, '29 Feb')
  if (path === 'learner.reportConsent') return value === true ? 'agrees that the provider' : 'does not agree'
  if (key === 'approved') return value === true ? 'Approved source: yes.' : 'Approved source: no.'
  if (key === 'relevant') return value === true ? 'Answered the question: yes.' : 'Answered the question: no.'
  if (key === 'forWhom' || key === 'happened') return labels[`${key}_${text}`] ?? text
  if (/^selfCrediting\.\d+\.episodes$/.test(path)) return value === 0 ? 'already credited: none' : `credited: ${text}`
  if (path === 'rule.counting.rounding')
    return { none: 'nothing of rounding', down: 'down to the next' }[text] ?? 'to the nearest'
  if (path === 'rule.award') return 'o the provider for review'
  if (path === 'rule.grade') return `Confidence ${text}`
  if (key === 'each') return `for each ${text === 'exercise' ? 'episode' : text}`
  if (key === 'per') return labels[`per_${text}`] ?? text
  if (key === 'why') return (labels[`explain_${text}`] ?? text).split(/[{:]/)[0] ?? text
  if (path.endsWith('explained.cap') || path.endsWith('.over')) return String(Number(value))
  if (/counting\.(amount|increment|minimum)$|caps\.\d+\.amount$/.test(path)) return String(Number(value) / 100)
  if (key === 'outcome') return labels[`came_${text}`] ?? text
  if (key === 'basis')
    return labels[`${layout === 'forms' && !path.includes('followUps') ? 'known' : 'basis'}_${text}`] ?? text
  if (['reason', 'method', 'confidence', 'noAmount'].includes(key)) return labels[`${key}_${text}`] ?? text
  if (key === 'kind') return labels[`kind_${text}`] ?? ''
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (!year) return text
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'][Number(month) - 1]
  return `${Number(day)} ${name}`
}

/** The questions of a pack go by their words; its names for them say nothing to a reader. */
const isName = (path: string) =>
  path === 'schema' || path === 'schemaVersion' || /(?:answers|evaluation)\.\d+\.id$/.test(path)

const leaves = (value: unknown, path = ''): [string, unknown][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key))
    : value === null
      ? []
      : [[path, value]]

describe('claim.json holds nothing that the pages do not show', () => {
  const episodes = [
    ...someEpisodes(8),
    anEpisode(9, { kind: 'consult', minutesByHand: 12.5 }),
    anEpisode(10, { problem: '' }),
  ]
  const pack = { id: 'p', from: '2026-01-01', to: '2027-01-01', acknowledgedAt: 0, amount: 50, most: 100 }
  const context = {
    pack: { ...pack, ruleId: 'us-ama-cat1-ipoc', vets: () => true },
    published: () => '2026',
    earlier: [
      { episodeId: 'x', ruleId: 'sg-smc-3a', day: '2026-01-02', hundredths: 400 },
      { episodeId: 'x', ruleId: 'gb-federation-personal', day: '2026-05-02', hundredths: 990 },
    ],
  }
  const full = aFullClaim(4)
  const claims: [string, ClaimDocument][] = [
    ['a record', aClaim(episodes, { ruleId: 'learning-record' })],
    ['a record with all', aClaim(episodes, { ruleId: 'learning-record', choices: { searches: true, minutes: true } })],
    ['Category 2', aClaim(episodes)],
    ['Category 2 by day', aClaim(episodes, { method: 'day', choices: { searches: true } })],
    ...RULES.map(({ id, name }) => [name, aClaim(episodes, { ruleId: id, context })] as [string, ClaimDocument]),
    ['a rule that was checked long ago', aClaim(episodes, { context: { today: '2028-01-01' } })],
    ['a claim with everything under a pack', full],
    // No other row says by chance what this one must.
    ['one episode with everything', aFullClaim(1)],
    ['the same, withdrawn', withdrawn(full)],
    [
      'no consent, and only a given name',
      { ...full, learner: { givenName: 'Ana', birthMonthDay: '--02-29', reportConsent: false } },
    ],
    ['only credentials, a day that is none', { ...full, learner: { credentials: 'DO', birthMonthDay: '13-45' } }],
  ]
  test.each(claims.flatMap(([name, claim]) => [[name, 'table', claim] as const, [name, 'forms', claim] as const]))(
    '%s, %s',
    (_name, layout, claim) => {
      const page = flat(textOf(pagesOf(claim, layout)))
      for (const [path, value] of leaves(claim)) {
        // What every claim of ours says of its own form.
        if (isName(path)) continue
        expect(page, path).toContain(flat(inWords(path, value, layout)))
      }
    },
  )

  test('the fixture fills every field there is', () => {
    const [row] = full.rows
    expect(Object.keys(full.learner).sort()).toEqual(Object.keys(FULL_LEARNER).sort())
    expect(Object.keys(row ?? {}).sort()).toEqual(
      [
        ...['amount', 'answerFound', 'answers', 'appliedOn', 'barriers', 'basis', 'change', 'creditedElsewhere'],
        ...['date', 'followUps', 'forWhom', 'kind', 'minutes', 'number', 'outcome', 'problem', 'reason', 'searchedOn'],
        ...['searches', 'sources', 'typeOfChange', 'databases'],
      ].sort(),
    )
    expect(Object.keys(withdrawn(full)).sort()).toEqual(
      [
        ...['evaluation', 'id', 'learner', 'notClaimed', 'pack', 'period', 'product', 'rows', 'rule', 'schema'],
        ...['schemaVersion', 'selfCrediting', 'sentences', 'statement', 'totals', 'voided'],
      ].sort(),
    )
    expect(full.rule.exclusiveWith).toEqual(['us-ama-cat2', 'us-aafp-enrichment'])
    expect(full.rows.flatMap(({ sources }) => sources.map(({ approved }) => approved))).toContain(true)
    expect(full.rows.flatMap(({ sources }) => sources.map(({ relevant }) => relevant))).toContain(false)
  })
})

test('the first words say what it is and what it is not', () => {
  const [first] = pagesOf(aClaim(someEpisodes(1)))
  expect(textOf(first ? [first] : [])).toBe('Evidence for a credit claim. This is not a certificate.')
})

describe('no page promises anything', () => {
  const without = RULES.map(({ id }) => [
    id,
    aClaim([...someEpisodes(6), anEpisode(7, { problem: '' })], { ruleId: id }),
  ])
  const claims = [...without, ['a provider’s pack', aFullClaim(3)]] as [string, ClaimDocument][]
  test.each(claims.flatMap(([id, claim]) => [[id, 'table', claim] as const, [id, 'forms', claim] as const]))(
    '%s, %s',
    (_id, layout, claim) => {
      const page = textOf(pagesOf(claim, layout))
      expect(page).not.toMatch(/\bearned|awarded|eligible|entitled|certificate of|congratulations|signature/i)
      // Of a source that a provider's pack names, and of nothing else.
      expect(page.replaceAll(/Approved source:|approved sources would help/g, '')).not.toMatch(/approved/i)
      expect(page.match(/certificate/g)).toHaveLength(1)
      expect(page).not.toMatch(/\{\w+\}|undefined/)
      expect(page.replaceAll('AMA PRA Category 1 Credit™', '')).not.toMatch(/category 1 credit/i)
      for (const never of RULES.find(({ id }) => id === claim.rule.id)?.wording.neverPrint ?? [])
        expect(page.replaceAll('AMA PRA Category 1 Credit™', '')).not.toContain(never)
    },
  )
})

test('the mark phrase stands whole and slanted', () => {
  const facts = pagesOf(aClaim(someEpisodes(1))).find(block => block.kind === 'table')
  const runs = facts?.kind === 'table' ? facts.rows.flat(2).flatMap(paragraph => paragraph.runs) : []
  expect(runs.filter(run => run.slanted).map(({ text }) => text)).toEqual(['AMA PRA Category 2 Credit™'])
})

test('identifiers link to their registers, and an address that is no https address is only printed', () => {
  const episode = anEpisode(0)
  const visits = episode.visits.map(visit =>
    visit.site === 'uptodate' ? { ...visit, url: 'javascript:alert(1)' } : visit,
  )
  const links = JSON.stringify(pagesOf(aClaim([{ ...episode, visits }]))).match(/"link":"[^"]*"/g)
  expect(links).toContain('"link":"https://pubmed.ncbi.nlm.nih.gov/90000000"')
  expect(links).toContain('"link":"https://doi.org/10.9999/example.0.0"')
  expect(links?.every(link => link.startsWith('"link":"https://'))).toBe(true)
})

test('all rows of a table have as many cells as it has columns', () => {
  for (const block of pagesOf(aClaim([...someEpisodes(5), anEpisode(9, { kind: 'consult' })], { method: 'day' }))) {
    if (block.kind !== 'table') continue
    for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
  }
})

test('an empty claim says so', () => {
  const page = textOf(pagesOf(aClaim([])))
  expect(page).toContain('No episode is in this claim.')
  expect(page).toContain('No episode of this period stays out.')
})

test('a claim that was kept before rules had a grade, an official name and caps is still printed', () => {
  const claim = aClaim(someEpisodes(3))
  const { grade: _, activity: __, ...rule } = claim.rule
  const rows = claim.rows.map(({ explained: ___, ...row }) => row)
  const page = textOf(pagesOf({ ...claim, rule, rows }))
  expect(page).toContain('1 for 60 minutes, to the nearest 0.25, a tie goes down, nothing below 0.25.')
  expect(page).not.toMatch(/undefined|\{\w+\}/)
})

test('what is not attached is not spoken of', () => {
  for (const layout of ['table', 'forms'] as const) {
    const odd: Signs = { ...signs, missing: () => ['😀'] }
    const page = textOf(compose(aFullClaim(1), english, undefined, odd, layout))
    expect(page).not.toMatch(/attached|claim\.json|claim\.csv/)
    expect(page).toContain(english.ownDigest)
    expect(page).toContain('printed as its code')
  }
})
