// @vitest-environment happy-dom
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { aClaim, anEpisode } from '../../claims/fixtures.ts'
import { type ClaimReading, READ_PROBLEMS, readClaim } from '../../claims/read/readClaim.ts'
import { sealJson } from '../../claims/read/seal.ts'
import type { ReadClaim } from '../../claims/schema.ts'
import { draw, say } from '../testing.tsx'
import { Reader } from './reader.tsx'
import { problemText } from './texts.ts'
import type { ReaderFile, ReaderProps } from './types.ts'

const PROPS: ReaderProps = {
  files: [],
  busy: undefined,
  twice: [],
  oneNumber: [],
  most: undefined,
  tooOld: false,
  onFiles: () => undefined,
  onClear: () => undefined,
  onSaveAlone: undefined,
}
const claim = aClaim([0, 1, 2].map(index => anEpisode(index, { minutesByHand: 40 })))
const proves = say('readerProves')

let reading: ClaimReading
beforeAll(async () => {
  reading = await readClaim(await sealJson(claim))
})

const fileOf = (read: ClaimReading | undefined, name = 'a.pdf'): ReaderFile => ({
  id: `file-${name}`,
  name,
  reading: read,
})
const drawn = (...files: ReaderFile[]) => draw(<Reader {...PROPS} files={files} />)
const withClaim = async (change: Partial<ReadClaim>) => readClaim(await sealJson({ ...claim, ...change }))

describe('what is said of a file', () => {
  test('of one that matches: what it claims, what the rule gives, and that this proves nothing', async () => {
    const { has } = await drawn(fileOf(reading))
    for (const words of [say('readerMatches'), proves, 'Dr A. Example', '1 July 2026 to 30 June 2027']) {
      expect(has(words), words).toBe(true)
    }
    expect(has(say('readerSame', claim.totals.amount ?? ''))).toBe(true)
  })

  test.each(READ_PROBLEMS)('the problem %s has plain words, never a key', async key => {
    const problem = { key, where: 'rows[3].date' }
    const text = problemText(say, problem, items => items.join(', '))
    expect(text).toMatch(/^[A-Z].{15,}/)
    expect(text.replace('rows[3].date', '')).not.toMatch(/[a-z][A-Z]|[_$[]/)
    const { has } = await drawn(fileOf({ kind: 'other', matches: 'unknown', problems: [problem] }))
    expect(has(text) && has(proves) && has(say('readerUnknown'))).toBe(true)
  })

  test('of one that could not be opened', async () => {
    const { has } = await drawn(fileOf(undefined))
    expect(has(say('readerNotOpened')) && has(say('readerUnknown')) && has(proves)).toBe(true)
  })

  test('of one that was changed, although the data inside were not', async () => {
    const { has } = await drawn(fileOf({ ...reading, kind: 'pdf', matches: 'changed', attached: 'own checksum' }))
    expect(has(say('readerChanged')) && has(say('readerInside')) && has(proves)).toBe(true)
  })

  test('of rows that state too much: which, and what the rule gives', async () => {
    const [first, ...rest] = claim.rows
    if (!first) throw new Error('no row')
    const { has } = await drawn(fileOf(await withClaim({ rows: [{ ...first, amount: '9.00' }, ...rest] })))
    expect(has(say('readerRowMore', 1, '9.00', first.amount ?? ''))).toBe(true)
    expect(has(say('readerSumsDiffer', say('readerSumAmount'))) && has(say('readerCountsMore'))).toBe(true)
  })

  test('of a rule that is not known here, of an amount that is not there, of a withdrawn claim', async () => {
    const unknown = await drawn(fileOf(await withClaim({ rule: { ...claim.rule, version: 9 } })))
    expect(unknown.has(say('readerRuleUnknown', 9))).toBe(true)
    const record = await readClaim(await sealJson(aClaim([anEpisode(1)], { ruleId: 'learning-record' })))
    expect((await drawn(fileOf(record))).has(say('readerNoAmount'))).toBe(true)
    const voided = await drawn(fileOf(await withClaim({ voided: { on: '2026-12-01', reason: 'Sent twice' } })))
    expect(voided.has(say('readerWithdrawn', '1 December 2026')) && voided.has('Sent twice')).toBe(true)
  })
})

test('what a file calls its parts and its rule keeps its own direction', async () => {
  const problems = [{ key: 'shape', where: 'abc' } as const]
  const { home } = await drawn(fileOf({ kind: 'json', matches: 'own checksum', problems }))
  const texts = (place: Element) => [...place.querySelectorAll('bdi')].map(({ textContent }) => textContent)
  expect(texts(home)).toContain('abc')
  expect(texts((await drawn(fileOf(reading))).home)).toContain(claim.rule.id)
})

test('an amount that no rule known here gives is to be looked at', async () => {
  const { counting: _, ...uncounted } = claim.rule
  const rules = [
    { ...claim.rule, id: 'of-somebody' },
    { ...uncounted, id: 'of-somebody' },
  ]
  expect((await drawn(fileOf(reading))).home.querySelector('.look')).toBeNull()
  for (const rule of rules) {
    const read = await withClaim({ rule })
    expect(read.problems).toEqual([])
    const { home, has } = await drawn(fileOf(read), fileOf(reading, 'b.pdf'))
    expect(home.querySelectorAll('.look')).toHaveLength(1)
    expect(has(say('readerHasProblems'))).toBe(true)
  }
})

test('markup in a file is text, and its rows are drawn when they are opened', async () => {
  const [first] = claim.rows
  if (!first) throw new Error('no row')
  const rows = Array.from({ length: 700 }, (_, index) => ({ ...first, number: index + 1, problem: '<img src=x>' }))
  const { home, named, press } = await drawn(fileOf(await withClaim({ rows }), '<b>.pdf'))
  expect(home.querySelectorAll('tbody tr')).toHaveLength(0)
  const details = named('700 rows').closest('details')
  if (!details) throw new Error('no rows')
  details.open = true
  details.dispatchEvent(new Event('toggle'))
  await vi.waitFor(() => expect(home.querySelectorAll('tbody tr')).toHaveLength(500))
  await press(say('readerMoreRows', '200'))
  expect(home.querySelectorAll('tbody tr')).toHaveLength(700)
  expect(home.querySelector('img, h2 b')).toBeNull()
})

test('several files: a line each, what occurs twice, what is one claim', async () => {
  const files = [fileOf(reading, 'a.pdf'), fileOf(reading, 'b.pdf'), fileOf(undefined, 'c')]
  const places = Array.from({ length: 12 }, (_, index) => ({ file: 'a.pdf', row: index + 1 }))
  const twice = [{ date: '2026-07-01', problem: 'Gout', places }]
  const oneNumber = [{ files: ['a.pdf', 'b.pdf'], same: true }]
  const { home, has } = await draw(<Reader {...PROPS} files={files} twice={twice} oneNumber={oneNumber} />)
  expect(home.querySelectorAll('tbody tr')).toHaveLength(3)
  expect([...home.querySelectorAll('th a')].map(link => link.getAttribute('href'))).toEqual([
    '#file-a.pdf',
    '#file-b.pdf',
    '#file-c',
  ])
  expect(has('1 episode occurs twice.') && has('a.pdf row 10') && !has('a.pdf row 11')).toBe(true)
  expect(has(say('readerSameClaim', 'a.pdf, b.pdf'))).toBe(true)
})

test('files are taken from wherever they are dropped, and progress is told', async () => {
  const onFiles = vi.fn()
  const { has } = await draw(<Reader {...PROPS} onFiles={onFiles} busy={{ done: 1, all: 3, name: 'x.pdf' }} />)
  expect(has(say('readerReading', 2, 3, 'x.pdf'))).toBe(true)
  const files = [new File(['a'], 'a.pdf')]
  const event = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files } })
  dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  expect(onFiles).toHaveBeenCalledWith(files)
})

test('a browser that cannot check is told so, and asks for no files', async () => {
  const { home, has } = await draw(<Reader {...PROPS} tooOld />)
  expect(has(say('readerTooOld'))).toBe(true)
  expect(home.querySelector('input')).toBeNull()
})
