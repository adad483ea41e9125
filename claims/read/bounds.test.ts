import 'temporal-polyfill/global'
import { deflateSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { aClaim, someEpisodes } from '../fixtures.ts'
import type { ReadClaim } from '../schema.ts'
import { attachedFiles } from './attached.ts'
import * as inflating from './inflate.ts'
import { parseJson } from './parseJson.ts'
import { recount } from './recount.ts'
import { latin1 } from './seal.ts'
import { bytesOf } from './testing.ts'
import { standTwice } from './twice.ts'

const claim = aClaim(someEpisodes(1))
const [row] = claim.rows
if (!row) throw new Error('no row')
const one = (change: Partial<typeof row>): ReadClaim => ({ ...claim, rows: [{ ...row, ...change }] })
const timed = (work: () => unknown): number => {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

describe('the files of a PDF, all together', () => {
  const aFile = (id: number, data: Uint8Array, filter = '/Filter/FlateDecode') =>
    `${id} 0 obj\n<</Type/EmbeddedFile${filter}/Length ${data.length}>>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream\nendobj\n`
  const read = (text: string) => {
    const bytes = new Uint8Array(Buffer.from(text, 'latin1'))
    return attachedFiles(bytes, latin1(bytes))
  }

  test('unpack to no more than one may, also where each of them fails in the end', async () => {
    const bad = new Uint8Array(deflateSync(new Uint8Array(30_000_000)))
    bad[bad.length - 1] = (bad.at(-1) ?? 0) ^ 1
    const inflate = vi.spyOn(inflating, 'inflate')
    const text = Array.from({ length: 20 }, (_, index) => aFile(index + 1, bad)).join('')
    expect((await read(text)).files).toEqual([])
    expect(inflate.mock.calls.length).toBeLessThan(5)
    inflate.mockRestore()
  })

  test('as they are stored: no more than one may', async () => {
    const begin = Array.from({ length: 20 }, (_, id) => `${id} 0 obj\n<</Type/EmbeddedFile/Length 50000000>>\nstream\n`)
    const { files } = await read(begin.join('').padEnd(51_000_000))
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(67_108_864)
  })

  test('of more than twenty the last, and of an object that was written twice the last, in its place', async () => {
    const text = (name: string) => deflateSync(bytesOf(name))
    const many = Array.from({ length: 25 }, (_, index) => aFile(index + 1, text(String(index)))).join('')
    const last = await read(`${many}${aFile(20, text('again'))}`)
    expect(last.files.length).toBeLessThanOrEqual(20)
    expect(last.files.slice(-2).map(file => new TextDecoder().decode(file))).toEqual(['24', 'again'])
  })
})

describe('what costs a file much less than us', () => {
  test.each([
    ['brackets', `[${'[],'.repeat(1_100_000)}0]`],
    ['nested', `[${`${'['.repeat(60)}${']'.repeat(60)},`.repeat(40_000)}0]`],
    ['names', `{${'"a":0,'.repeat(2_100_000)}"b":0}`],
  ])('JSON of too many parts is none: %s', (_, text) => {
    expect(parseJson(bytesOf(text))).toBeUndefined()
  })

  test('a rule with very many sites of topics', () => {
    const sources = (at: number) => Array.from({ length: 100 }, (_, index) => ({ site: `s${at * 100 + index}` }))
    const rows = Array.from({ length: 1_000 }, (_, index) => ({
      ...row,
      number: index + 1,
      amount: '1.00',
      sources: sources(index),
    }))
    const rule = { ...claim.rule, id: 'of-somebody', counting: { amount: 100, each: 'topic' as const }, caps: [] }
    // A hundred thousand sites were five thousand million steps, and are a hundred thousand.
    const counted = () => expect(recount({ ...claim, rule, rows }).notes).toEqual(['ruleUnknown'])
    expect(timed(counted)).toBeLessThan(5_000)
  })

  test('a question of a character that becomes eighteen', () => {
    const problem = '\uFDFA'.repeat(20_000_000)
    expect(timed(() => standTwice([one({ problem })]))).toBeLessThan(2_000)
  })
})

describe('the same episode', () => {
  test.each([
    ['a space without width', { problem: `${row.problem?.slice(0, 5)}\u200B${row.problem?.slice(5)}` }],
    ['a joiner', { problem: `${row.problem}\u200D` }],
    ['a mark of direction', { problem: `\u202D${row.problem}` }],
    ['another form of letters', { problem: row.problem?.normalize('NFD').toUpperCase() ?? '' }],
    [
      'zeros',
      { sources: row.sources.map(source => ({ ...source, ...(source.pmid && { pmid: `00${source.pmid}` }) })) },
    ],
  ])('is the same with %s', (_, change) => {
    expect(standTwice([one({}), one(change)])).toHaveLength(1)
  })
  test('is another with another question or article', () => {
    expect(standTwice([one({}), one({ problem: `${row.problem} x` })])).toEqual([])
    expect(standTwice([one({}), one({ sources: [{ site: 'PubMed', pmid: '1' }] })])).toEqual([])
  })
})
