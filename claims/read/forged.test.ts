import 'temporal-polyfill/global'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { DIGEST_BLANK, sealPdf, sha256 } from '../digest.ts'
import { aClaim, anEpisode, someEpisodes } from '../fixtures.ts'
import { RULES } from '../rules/index.ts'
import type { ReadClaim } from '../schema.ts'
import { type ClaimReading, readClaim } from './readClaim.ts'
import { sealJson } from './seal.ts'
import { aFullClaim, bytesOf, filesOf } from './testing.ts'

const claim = aClaim(someEpisodes(3))
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const keysOf = ({ problems }: ClaimReading) => problems.map(({ key }) => key)
const sealed = async (change: Partial<ReadClaim>) => readClaim(await sealJson({ ...claim, ...change }))

describe('a PDF in which a viewer can show something else, with a checksum that fits', () => {
  let pdf: string
  let decoy: string
  const read = async (text: string) => readClaim(await sealPdf(bytes(text)))
  beforeAll(async () => {
    pdf = Buffer.from((await filesOf(claim)).pdf).toString('latin1')
    const other = deflateSync(await sealJson({ ...claim, learner: { name: 'Dr Other' } })).toString('latin1')
    decoy = `900 0 obj\n<<\n/Type /EmbeddedFile\n/Filter /FlateDecode\n/Length ${other.length}\n>>\nstream\n${other}\nendstream\nendobj\n`
  })
  const into = (place: string, put: string) => {
    const at = pdf.lastIndexOf(place)
    return `${pdf.slice(0, at)}${put}${pdf.slice(at)}`
  }

  test('ours are built as ours: with data, flat, as forms, under a pack', async () => {
    const { voided: _, ...full } = aFullClaim(2)
    const files = [filesOf(claim), filesOf(claim, { flat: true }), filesOf(full, { layout: 'forms' })]
    for (const file of await Promise.all(files)) {
      const reading = await readClaim(file.pdf)
      expect(reading.matches).toBe('own checksum')
      expect(keysOf(reading).filter(key => key !== 'nothingAttached')).toEqual([])
    }
  }, 30_000)

  test.each<[string, () => string]>([
    ['a second ending', () => `${pdf}\ntrailer\n<</Info ${/\/Info (\d+)/.exec(pdf)?.[1]} 0 R>>\nstartxref\n0\n%%EOF\n`],
    ['an object that is not in the table', () => into('xref\n0 ', decoy)],
    ['twenty marks before the files', () => pdf.replace('\n', `\n%${'/EmbeddedFile '.repeat(20)}\n`)],
    [
      'a file in another spelling',
      () => pdf.replaceAll('/EmbeddedFile\n', '/Embedded#46ile\n').replace('\n', `\n${decoy}`),
    ],
    ['a spelling that hides', () => pdf.replace('/application#2Fjson', '/Embedded#46ile    ')],
    ['one more way to a file', () => pdf.replace(/\/Desc \([^)]*\)/, whole => '/E#46 %\n77 0 R'.padEnd(whole.length))],
    ['a file without its type', () => pdf.replace('/Type /EmbeddedFile\n', '/Type /EmbeddedNone\n')],
    ['a file that leads elsewhere', () => pdf.replace(/\/EF <<\n\/F \d+ 0 R/, '/EF <<\n/F 3 0 R')],
    ['a table that leads elsewhere', () => pdf.replace(/(65535 f \n)\d{10}/, '$10000000077')],
    ['an earlier table', () => pdf.replace(/\/Size (\d+)\n\/Root/, '/Prev 5 /Size $1\n/Root')],
    ['something behind the end', () => `${pdf}% x\n`],
  ])('%s is told', async (_, made) => {
    const reading = await read(made())
    expect(reading.matches).toBe('own checksum')
    expect(keysOf(reading)).toContain('notAsBuilt')
  })

  test('what was written last is what is shown', async () => {
    const reading = await read(into('xref\n0 ', decoy))
    expect(reading.claim?.learner.name).toBe('Dr Other')
    expect(keysOf(reading)).toEqual(['severalClaims', 'notAsBuilt'])
  })
})

test('data with a name twice or with blanks are told, with a checksum that fits', async () => {
  for (const [from, to] of [
    ['"learner":', '"learner":{"name":"Dr First"},"learner":'],
    ['"learner":', ' "learner":'],
  ] as const) {
    const text = JSON.stringify({ checksum: DIGEST_BLANK, ...claim }).replace(from, to)
    const json = bytesOf(text.replace(/0{64}/, await sha256(bytesOf(text))))
    const reading = await readClaim(json)
    expect(reading.matches).toBe('own checksum')
    expect(keysOf(reading)).toEqual(['notAsWritten'])
  }
})

describe('a rule', () => {
  const { rule } = claim
  test.each([
    ['name', { name: 'AMA PRA Category 1' }],
    ['body', { body: 'ACCME' }],
    ['activity', { activity: 'Other' }],
    ['award', { award: 'provider' as const }],
  ])('with another %s is told, also where no amount is stated', async (_, change) => {
    expect(keysOf(await sealed({ rule: { ...rule, ...change } }))).toEqual(['ruleAltered'])
    const record = aClaim(someEpisodes(1), { ruleId: 'learning-record' })
    expect(keysOf(await sealed({ ...record, rule: { ...record.rule, ...change } }))).toEqual(['ruleAltered'])
  })
  test.each([0, -1, 2, 999])('of version %s that is not known is told', async version => {
    const reading = await sealed({ rule: { ...rule, version } })
    expect(reading.problems).toEqual([{ key: 'ruleVersion', where: String(version) }])
    expect(reading.recount?.notes).toContain('ruleUnknown')
  })
})

describe('rows', () => {
  const change = (at: number, to: Partial<ReadClaim['rows'][number]>) =>
    claim.rows.map((row, index) => (index === at ? { ...row, ...to } : row))
  test('that carry a number twice, or lie outside the period, are told, also without an amount', async () => {
    expect(keysOf(await sealed({ rows: change(2, { number: 1 }) }))).toEqual(['rowsOdd'])
    const { from, to, zone } = claim.period
    for (const date of ['2019-01-01', to]) {
      expect(keysOf(await sealed({ rows: change(0, { date, amount: '0.00' }) }))).toContain('rowsOdd')
    }
    expect(keysOf(await sealed({ period: { from: to, to: from, zone } }))).toContain('rowsOdd')
  })
})

describe('hidden characters', () => {
  test('are told, and are not shown', async () => {
    for (const hidden of ['\u202E', '\u200B', '\u2028', '\u0000', '\u{E0041}', '\n']) {
      const reading = await sealed({ learner: { name: `Dr A${hidden}B` }, later: ['x'] } as Partial<ReadClaim>)
      expect(keysOf(reading)).toEqual(['hidden'])
      expect(reading.claim?.learner.name).toMatch(/^Dr A ?B$/)
    }
  })
})

test('whatever stands in an episode: none of this is said of a claim of ours', async () => {
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ problem: words, change: words, reason: words, at: fc.nat(900) }), { maxLength: 4 }),
      fc.constantFrom(...RULES),
      words,
      async (made, { id: ruleId }, name) => {
        const episodes = made.map(({ problem, change, reason, at }, index) =>
          anEpisode(index, {
            problem,
            change,
            forOffice: { reason, answerFound: reason },
            startedAt: Date.UTC(2026, 6, 1) + at * 3_600_000 * 9,
          }),
        )
        const frozen = aClaim(episodes, { ruleId, learner: { name }, siteNames: { pubmed: `PubMed ${name}` } })
        const reading = await readClaim(await sealJson(frozen))
        expect(reading).toMatchObject({ matches: 'own checksum', problems: [] })
        expect(reading.claim).toMatchObject(JSON.parse(JSON.stringify(frozen)))
      },
    ),
  )
})
