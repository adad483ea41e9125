import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import type { ClaimDocument } from '../document.ts'
import { aClaim, anEpisode, someEpisodes } from '../fixtures.ts'
import { english } from '../texts.en.ts'
import type { Block } from './blocks.ts'
import { compose } from './compose.ts'
import type { Signs } from './signs.ts'

const signs: Signs = { print: text => text, missing: () => [] }
const digests = { json: 'a'.repeat(64), csv: 'b'.repeat(64) }
const pagesOf = (claim: ClaimDocument): Block[] => compose(claim, english, digests, signs)

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(block => (block.kind === 'prose' ? [[block.paragraph]] : [...(block.head ?? []), ...block.rows.flat()]))
    .flat()
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n')

/** What claim.json writes as a code or a day, in the words of the page. */
const inWords = (path: string, value: unknown): string => {
  const text = String(value)
  const key = path.split('.').at(-1) ?? ''
  const labels = english as unknown as Record<string, string>
  if (path === 'period.to') return '30 June 2027'
  if (path === 'rule.counting.rounding') return 'to the nearest'
  if (path === 'learner.country') return 'United States'
  if (/counting\.(amount|increment|minimum)$/.test(path)) return String(Number(value) / 100)
  if (['outcome', 'basis', 'reason', 'method', 'confidence'].includes(key)) return labels[`${key}_${text}`] ?? text
  if (key === 'kind') return labels[`kind_${text}`] ?? ''
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (!year) return text
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'][Number(month) - 1]
  return `${Number(day)} ${name}`
}

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
  test.each([
    ['a record', aClaim(episodes, { ruleId: 'learning-record' })],
    ['a record with all', aClaim(episodes, { ruleId: 'learning-record', choices: { searches: true, minutes: true } })],
    ['Category 2', aClaim(episodes)],
    ['Category 2 by day', aClaim(episodes, { method: 'day', choices: { searches: true } })],
  ])('%s', (_name, claim) => {
    const page = textOf(pagesOf(claim)).replace(/\s+/g, ' ')
    for (const [path, value] of leaves(claim)) {
      // What every claim of ours says of its own form.
      if (path === 'schema' || path === 'schemaVersion') continue
      expect(page, path).toContain(inWords(path, value))
    }
  })
})

test('the first words say what it is and what it is not', () => {
  const [first] = pagesOf(aClaim(someEpisodes(1)))
  expect(textOf(first ? [first] : [])).toBe('Evidence for a credit claim. This is not a certificate.')
})

test('no page promises anything', () => {
  for (const ruleId of ['learning-record', 'us-ama-cat2']) {
    const page = textOf(pagesOf(aClaim([...someEpisodes(6), anEpisode(7, { problem: '' })], { ruleId })))
    expect(page).not.toMatch(/\bearned|awarded|eligible|approved|entitled|certificate of|congratulations|signature/i)
    expect(page.match(/certificate/g)).toHaveLength(1)
  }
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
