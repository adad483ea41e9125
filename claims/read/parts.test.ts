import 'temporal-polyfill/global'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aClaim, someEpisodes } from '../fixtures.ts'
import type { ReadRow } from '../schema.ts'
import { attachedFiles } from './attached.ts'
import { inflate } from './inflate.ts'
import { parseJson } from './parseJson.ts'
import { latin1 } from './seal.ts'
import { addUp, compareSums } from './sums.ts'
import { bytesOf } from './testing.ts'
import { standTwice } from './twice.ts'

describe('inflate', () => {
  test('undoes zlib', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async bytes => {
        expect(await inflate(deflateSync(bytes), 5000)).toEqual({ file: bytes, unpacked: bytes.length })
      }),
    )
  })
  test('refuses what is damaged, cut or more than is asked for, and says how much came out', async () => {
    const packed = new Uint8Array(deflateSync(new Uint8Array(1_000_000)))
    const over = await inflate(packed, 999_999)
    expect(over.file).toBeUndefined()
    expect(over.unpacked).toBeGreaterThan(999_999)
    const cut = await inflate(packed.subarray(0, packed.length - 2), 2_000_000)
    expect(cut.file).toBeUndefined()
    expect(cut.unpacked).toBeGreaterThanOrEqual(1_000_000)
    const damaged = packed.map((byte, at) => (at === 8 ? byte ^ 255 : byte))
    expect((await inflate(damaged, 2_000_000)).file).toBeUndefined()
    expect(await inflate(new Uint8Array(), 10)).toEqual({ unpacked: 0 })
  })
})

describe('the files inside a PDF', () => {
  const filesIn = async (text: string) => {
    const bytes = new Uint8Array(Buffer.from(text, 'latin1'))
    const { files, damaged } = await attachedFiles(bytes, latin1(bytes))
    return { files: files.map(file => new TextDecoder().decode(file)), damaged }
  }
  const packed = deflateSync(bytesOf('{"a":1}')).toString('latin1')

  test.each([
    [
      'as we write it',
      `8 0 obj\n<<\n/Type /EmbeddedFile\n/Length ${packed.length}\n/Filter /FlateDecode\n>>\nstream\n${packed}\nendstream\nendobj\n`,
    ],
    [
      'on one line',
      `8 0 obj <</Length ${packed.length}/Filter/FlateDecode/Type/EmbeddedFile>>stream\r\n${packed}\r\nendstream endobj`,
    ],
    [
      'its length elsewhere',
      `\n9 0 obj\n${packed.length}\nendobj\n8 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode/Length 9 0 R>>\nstream\n${packed}\nendstream`,
    ],
    ['not packed', '8 0 obj\n<</Type/EmbeddedFile/Length 7>>\nstream\n{"a":1}\nendstream\nendobj'],
    ['without a length', '8 0 obj\n<</Type/EmbeddedFile>>\nstream\n{"a":1}endstream\nendobj'],
    [
      'written again later',
      '8 0 obj <</Type/EmbeddedFile/Length 2>> stream\n{}\nendstream endobj\n8 0 obj <</Type/EmbeddedFile/Length 7>> stream\n{"a":1}\nendstream endobj',
    ],
  ])('%s', async (_, text) => {
    expect((await filesIn(text)).files).toEqual(['{"a":1}'])
  })

  test.each([
    ['only the tree of names', '1 0 obj <</EmbeddedFiles 2 0 R>> endobj 3 0 obj <<>> stream\nx\nendstream', false],
    ['another filter', '8 0 obj\n<</Type/EmbeddedFile/Length 1/Filter/LZWDecode>>\nstream\nx\nendstream', true],
    [
      'a stream that is none',
      '8 0 obj\n<</Type/EmbeddedFile/Length 1/Filter/FlateDecode>>\nstream\nx\nendstream',
      true,
    ],
    ['cut off', '8 0 obj\n<</Type/EmbeddedFile', true],
  ])('none: %s', async (_, text, damaged) => {
    expect(await filesIn(text)).toEqual({ files: [], damaged })
  })
})

describe('JSON of a file', () => {
  test('is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), text => {
        expect(parseJson(bytesOf(text))).toEqual(JSON.parse(text))
      }),
    )
  })
  test.each([
    ['brackets without end', '['.repeat(50_000_000)],
    ['objects without end', '{"a":'.repeat(5_000_000)],
    ['zeros without end', `[${'0,'.repeat(20_000_000)}0]`],
    ['no JSON', '{"a":'],
  ])('is none: %s', (_, text) => {
    expect(parseJson(bytesOf(text))).toBeUndefined()
  })
  test('can hold brackets and commas in its words', () => {
    const words = { a: '[{'.repeat(1000), b: '\\"[,'.repeat(2_000_000) }
    expect(parseJson(bytesOf(JSON.stringify(words)))).toEqual(words)
  })
})

describe('sums', () => {
  test('are exact', () => {
    const claim = aClaim(someEpisodes(1))
    const rows = Array.from({ length: 1000 }, () => ({
      ...claim.rows[0],
      amount: '0.1',
      minutes: { measured: 0.1, byHand: 0.2 },
    }))
    const sums = addUp({ ...claim, rows: rows as ReadRow[] })
    expect(sums).toEqual({ episodes: 1000, amount: '100.00', measured: 100, byHand: 200 })
  })
  test('differ in what differs, however it is written', () => {
    const stated = { episodes: 2, amount: '1.5', measured: 0.3 }
    expect(compareSums(stated, { episodes: 2, amount: '1.50', measured: 0.1 + 0.2, byHand: 0 }).differ).toEqual([])
    expect(compareSums(stated, { episodes: 3, amount: '1.51', measured: 0.4, byHand: 1 }).differ).toEqual([
      'episodes',
      'amount',
      'measured',
      'byHand',
    ])
    expect(compareSums({ episodes: 0 }, { episodes: 0, amount: '0.00' }).differ).toEqual([])
  })
})

test('episodes that stand in two claims, or twice in one', () => {
  const [all, some] = [aClaim(someEpisodes(6)), aClaim(someEpisodes(6).slice(3))]
  expect(standTwice([all])).toEqual([])
  const places = standTwice([all, some])
  expect(places).toHaveLength(some.rows.length)
  expect(places[0]).toEqual([
    { claim: 0, row: all.rows.length - some.rows.length + 1, index: all.rows.length - some.rows.length },
    { claim: 1, row: 1, index: 0 },
  ])
  const [row] = all.rows
  const again = {
    ...all,
    rows: row
      ? [row, { ...row, number: 2, outcome: 'learned' as const, problem: ` ${row.problem?.toUpperCase()}` }]
      : [],
  }
  expect(standTwice([again])).toEqual([
    [
      { claim: 0, row: 1, index: 0 },
      { claim: 0, row: 2, index: 1 },
    ],
  ])
})
