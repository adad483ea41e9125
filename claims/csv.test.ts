import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { CSV_COLUMNS, claimCsv, csvBytes, FORMULA } from './csv.ts'
import { aClaim, anEpisode, someEpisodes } from './fixtures.ts'
import { aFullClaim, withdrawn } from './testing.ts'
import { english } from './texts.en.ts'

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
  const bytes = claimCsv(aClaim(someEpisodes(3), { choices: { searches: true } }), english)
  const text = textOf(bytes)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text.split('\r\n')[1]).toMatch(/^("([^"]|"")*",){33}"([^"]|"")*"$/)
  const [head, first, ...others] = read(bytes)
  expect(head).toEqual([...CSV_COLUMNS])
  expect(others).toHaveLength(2)
  expect(first).toEqual([
    '1',
    '2026-07-01',
    'search',
    'Tapering gabapentin in reduced renal function',
    'PubMed: Prevention and management of side effects in patients receiving long-term therapy (PMID 90000000; doi:10.9999/example.0.0) | UpToDate: Guideline for assessment in primary care (https://www.uptodate.com/contents/an-example-topic-0)',
    'tapering gabapentin in reduced renal fun (PubMed; 2026-07-01)',
    '1',
    '0',
    'changed',
    'In adults over 75 with high bleeding risk, I will ask cardiology about one month instead of six.',
    'memory',
    '0.00',
    '2026-07-01',
    '',
    '',
    'PubMed | UpToDate',
    ...['', '', '', '', '', '', '', ''],
    '0: its minutes round to nothing.',
    '01990000-0000-7000-8000-000000000001',
    'us-ama-cat2',
    'AMA PRA Category 2 Credit™',
    '',
    '',
    '90000000',
    '10.9999/example.0.0',
    '',
    '',
  ])
})

test('a guarded cell keeps its words', () => {
  const rows = read(claimCsv(aClaim([anEpisode(0, { problem: '=1+1' })]), english))
  expect(rows[1]?.[3]).toBe("'=1+1")
})

test('an empty claim is a header', () => {
  expect(read(claimCsv(aClaim([]), english))).toEqual([[...CSV_COLUMNS]])
})

test('what an office asks stands in its columns, with the codes that it types in', () => {
  const [, row = []] = read(claimCsv(aFullClaim(1), english))
  expect(Object.fromEntries(CSV_COLUMNS.map((column, index) => [column, row[index]]))).toMatchObject({
    searched_on: '2026-07-01',
    applied_on: '2026-07-07',
    reason: 'A condition that I had not managed for some time',
    databases: 'PubMed | UpToDate',
    sources_approved: 'yes | yes',
    sources_relevant: 'yes | no',
    type_of_change: 'A smaller first dose',
    for_whom: 'patient',
    follow_ups: '2026-08-12; notYet | 2026-09-09; always; chart',
    barriers: 'The laboratory takes a week',
    credited_elsewhere: 'no',
    office_answers:
      'Why did you look this up? A condition I had not managed for some time (2) | What did you find? My question was answered (A) | How did you use it? I changed what I do (B) | If you changed something, what? Medicine or dose; Monitoring (B; C)',
    explanation: '',
    provider: 'Example Valley Hospital, Office of Continuing Medical Education',
    activity_id: 'EVH-POC-2026',
    rule: 'us-ama-cat1-ipoc',
    withdrawn_on: '',
  })
})

/** A value as it stands in a cell that holds several. */
const one = (value: string) => value.replace(/(^| )\|(?= |$)/g, '$1/')

test('whatever is written, wherever: every row and cell comes back, and no cell begins a formula', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS, 'a"b', 'a,b;c', 'x\r\ny', ' | '))
  const claim = aFullClaim(2)
  fc.assert(
    fc.property(fc.array(text, { minLength: 9, maxLength: 9 }), said => {
      const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = ''] = said.map(text =>
        text.toWellFormed(),
      )
      const rows = claim.rows.map(row => ({
        ...row,
        ...{ problem: a, reason: b, answerFound: c, typeOfChange: d, change: e },
        ...{ barriers: [f], creditedElsewhere: [g], answers: [{ id: 'q', label: h, text: i, codes: [a] }] },
        sources: row.sources.map(source => ({ ...source, site: b, title: c })),
      }))
      const [head, ...back] = read(claimCsv({ ...claim, rows }, english))
      expect(head).toEqual([...CSV_COLUMNS])
      expect(back).toHaveLength(rows.length)
      for (const cells of back) {
        expect(cells).toHaveLength(CSV_COLUMNS.length)
        for (const cell of cells) expect(cell).not.toMatch(FORMULA)
        const plain = (column: (typeof CSV_COLUMNS)[number]) => cells[CSV_COLUMNS.indexOf(column)]?.replace(/^'/, '')
        const written = {
          problem: a,
          reason: b,
          answer_found: c,
          type_of_change: d,
          change: e,
          barriers: one(f),
        } as const
        for (const [column, text] of Object.entries(written) as [keyof typeof written, string][])
          expect(plain(column)).toBe(text.replace(/^'/, ''))
      }
    }),
  )
})

test('a cell of several values is split again at its strokes, whatever stands in them', () => {
  const part = fc.string({ unit: fc.constantFrom(' ', '|', 'a', '/') })
  const claim = aFullClaim(1)
  const SEVERAL = ['sources', 'databases', 'barriers', 'credited_elsewhere', 'office_answers', 'searches'] as const
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), values => {
      const rows = claim.rows.map(row => ({
        ...row,
        sources: values.map(title => ({ site: 'PubMed', title, pmid: '1' })),
        searches: values.map(query => ({ query, site: query, date: row.date })),
        databases: values,
        barriers: values,
        creditedElsewhere: ['x', ...values],
        answers: values.map(text => ({ id: 'q', label: text, text })),
      }))
      const [, cells = []] = read(claimCsv({ ...claim, rows }, english))
      const split = (column: (typeof SEVERAL)[number]) => cells[CSV_COLUMNS.indexOf(column)]?.split(' | ')
      expect(SEVERAL.map(column => split(column)?.length)).toEqual([
        ...[values.length, values.length, values.length, values.length + 1, values.length, values.length],
      ])
      expect(split('barriers')?.map(value => value.replaceAll('|', '/'))).toEqual(
        values.map(value => value.replaceAll('|', '/')),
      )
    }),
  )
})

test('a withdrawn claim says so in every row', () => {
  const [head = [], ...rows] = read(claimCsv(withdrawn(aFullClaim(2)), english))
  expect(rows.map(cells => cells[head.indexOf('withdrawn_on')])).toEqual(['2026-12-03', '2026-12-03'])
})

test('the sites that were used are told, also where nothing was opened', () => {
  const [row] = aClaim(someEpisodes(1)).rows
  const claim = aClaim(someEpisodes(1))
  const rows = row ? [{ ...row, databases: ['DynaMed', 'PubMed'] }] : []
  const [head = [], cells = []] = read(claimCsv({ ...claim, rows }, english))
  expect(cells[head.indexOf('databases')]).toBe('DynaMed | PubMed')
})
