import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { CSV_COLUMNS, claimCsv, csvBytes } from './csv.ts'
import { aClaim, anEpisode, someEpisodes } from './fixtures.ts'

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const read = (bytes: Uint8Array) => Papa.parse<string[]>(textOf(bytes).slice(1), { skipEmptyLines: true }).data

const ATTACKS = [
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\n\n =1+1',
  '=HYPERLINK("http://x","y")\nsecond line',
  '\uFF1D1+1',
  '\uFF0B1',
  '\uFF0D1',
  '\uFF20SUM(A1)',
  '\u200B=1+1',
  '\uFEFF=1+1',
  '\u00A0=1+1',
  '\u2060\u00AD=1+1',
]

test.each(ATTACKS)('%j is no formula', attack => {
  expect(read(csvBytes(['a', 'b'], [[attack, 'x']]))).toEqual([
    ['a', 'b'],
    [`'${attack}`, 'x'],
  ])
})

test('what is no formula stays as it is', () => {
  for (const text of ['a = b', 'β-blocker', '5 - 3', "it's", '“quoted”', 'a,b;"c"', '', '2026-07-01']) {
    expect(read(csvBytes(['a', 'b'], [[text, 'x']]))[1]).toEqual([text, 'x'])
  }
})

test('no cell of any text begins a formula, and every cell can be read back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), cells => {
      const wellFormed = cells.map(cell => cell.toWellFormed())
      const [, back] = read(csvBytes(['a', 'b', 'c', 'd'].slice(0, cells.length), [[...wellFormed]]))
      for (const [index, cell] of (back ?? []).entries()) {
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/)
        expect(cell.replace(/^'/, '')).toBe(wellFormed[index]?.replace(/^'/, ''))
      }
    }),
  )
})

test('one row an episode, columns as documented, for Excel: mark, CRLF, quotes', () => {
  const bytes = claimCsv(aClaim(someEpisodes(3), { choices: { searches: true } }))
  const text = textOf(bytes)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text.split('\r\n')[1]).toMatch(/^("([^"]|"")*",){11}"([^"]|"")*"$/)
  const [head, first, ...others] = read(bytes)
  expect(head).toEqual([...CSV_COLUMNS])
  expect(others).toHaveLength(2)
  expect(first).toEqual([
    '1',
    '2026-07-01',
    'visits',
    'Tapering gabapentin in reduced renal function',
    'PubMed: Prevention and management of side effects in patients receiving long-term therapy (PMID 90000000; doi:10.9999/example.0.0) | UpToDate: Guideline for assessment in primary care (https://www.uptodate.com/contents/an-example-topic-0)',
    'tapering gabapentin in reduced renal fun (PubMed; 2026-07-01)',
    '1',
    '0',
    'changed',
    'In adults over 75 with high bleeding risk, I will ask cardiology about one month instead of six.',
    'memory',
    '0.00',
  ])
})

test('a guarded cell keeps its words', () => {
  const rows = read(claimCsv(aClaim([anEpisode(0, { problem: '=1+1' })])))
  expect(rows[1]?.[3]).toBe("'=1+1")
})

test('an empty claim is a header', () => {
  expect(read(claimCsv(aClaim([])))).toEqual([[...CSV_COLUMNS]])
})
