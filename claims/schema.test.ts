import 'temporal-polyfill/global'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import type { ClaimDocument } from './document.ts'
import { aClaim, anEpisode, someEpisodes } from './fixtures.ts'
import { IDENTITY_FIELDS } from './packs/fields.ts'
import { aFullClaim } from './read/testing.ts'
import { RULES } from './rules/index.ts'
import { claimJsonSchema, claimSchema, misshapen } from './schema.ts'

/** Compiles only while the schema and the type say the same, in both directions. */
type Read = z.infer<typeof claimSchema>
type Written = ClaimDocument & { checksum?: string }
type Agree = [Read] extends [Written] ? ([Written] extends [Read] ? true : 'the schema asks for more') : 'for less'
const agree: Agree = true

describe('the schema of a claim', () => {
  test('is the type of a claim', () => {
    expect(agree).toBe(true)
    expect(Object.keys(claimSchema.def.shape.learner.def.shape)).toEqual(expect.arrayContaining([...IDENTITY_FIELDS]))
  })

  test('docs/claim.schema.json says what is read', () => {
    const published = readFileSync(new URL('../docs/claim.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(claimJsonSchema())))
  })

  test.each(RULES.map(({ id }) => id))('a claim under %s is one, and nothing of it is unknown', ruleId => {
    const episodes = Array.from({ length: 12 }, (_, index) =>
      anEpisode(index, { minutesByHand: index, followUps: [{ at: Date.UTC(2026, 9, 1), happened: 'always' }] }),
    )
    const choices = { searches: true, minutes: true, forWhom: true, followUps: true, barriers: true }
    const claim = { ...aClaim(episodes, { ruleId, choices }), checksum: 'x' }
    const read = claimSchema.safeParse(claim)
    expect(read.error?.issues).toBeUndefined()
    expect(read.data).toEqual(claim)
  })

  test('a claim with a pack, answers, identity, withdrawn: nothing of it is unknown', () => {
    const claim = aFullClaim(3)
    expect(claimSchema.parse(claim)).toEqual(claim)
    const { shape } = claimSchema.def
    expect(Object.keys({ ...claim, checksum: 'x' }).sort()).toEqual(Object.keys(shape).sort())
    expect(Object.keys(claim.learner).sort()).toEqual(Object.keys(shape.learner.def.shape).sort())
  })

  test('what 0.1.0 saved is one still', () => {
    const { activity: _, grade, confirmedIn, exclusiveWith, ...rule } = aClaim(someEpisodes(3)).rule
    const { rows, ...claim } = aClaim(someEpisodes(3))
    const old = rows.map(({ searchedOn: _, appliedOn, explained, ...row }) => row)
    const counting = { ...rule.counting, methods: undefined }
    expect(misshapen(JSON.parse(JSON.stringify({ ...claim, rule: { ...rule, counting }, rows: old })))).toBeUndefined()
  })

  test.each([
    ['rows[0].date', { rows: [{ date: '2026-02-30', kind: 'visits', number: 1, sources: [] }] }],
    ['rows[0].amount', { rows: [{ date: '2026-02-03', kind: 'visits', number: 1, sources: [], amount: '1e9' }] }],
    ['totals.minutes.measured', { totals: { episodes: 1, minutes: { measured: 1e308, byHand: 0 } } }],
    ['schemaVersion', { schemaVersion: 2 }],
    ['period', { period: null }],
    ['learner.name', { learner: { name: ['a'] } }],
  ])('says where: %s', (where, change) => {
    expect(misshapen({ ...aClaim(someEpisodes(1)), ...change })).toBe(where)
  })

  test.each([
    ['rows', { rows: Array(1_000_000).fill(0) }],
    ['rows', { rows: Array(20_001).fill(0) }],
    ['rows[0]', { rows: Array(20_000).fill(0) }],
    ['notClaimed', { notClaimed: Array(5_000_000).fill(0) }],
    ['deep', { deep: Array(1001).fill([]) }],
    ['sources', { rows: [{ sources: Array(1001).fill(0) }] }],
    ['caps', { rule: { caps: Array(1001).fill(0) } }],
    ['rule.caps', { rule: { ...aClaim([]).rule, caps: Array(21).fill({ amount: 1, per: 'day' }) } }],
    ['name', { learner: { name: 'x'.repeat(50_001) } }],
    ['later', { later: 'x'.repeat(50_001) }],
  ])('a list or text of a forged file without end costs nothing: %s', (where, change) => {
    expect(misshapen({ ...aClaim(someEpisodes(1)), ...change })).toBe(where)
  })

  test('a place is short and harmless, whatever the file calls it', () => {
    const name = '\u202E\u0000x'.repeat(1_000_000)
    const where = misshapen({ ...aClaim(someEpisodes(1)), [name]: Array(1001).fill(0) }) ?? ''
    expect(where.length).toBeLessThanOrEqual(60)
    expect(where).toMatch(/^[x …]+$/)
  })

  test('what the product lets through passes: addresses, statements, answers, twenty thousand rows', () => {
    const claim = aFullClaim(1)
    const [row] = claim.rows
    if (!row) throw new Error('no row')
    const long = {
      ...row,
      sources: [{ site: 'x', url: `https://${'\u{1D160}'.repeat(8_192)}`.normalize('NFC') }],
      answers: [{ id: 'q', label: 'x'.repeat(2_000), text: 'x'.repeat(15_000) }],
      searches: Array.from({ length: 1_000 }, () => ({ query: 'x', site: 'x', date: row.date })),
    }
    const statement = { ...claim.statement, attestation: 'x'.repeat(2_000) }
    const rows = Array.from({ length: 20_000 }, (_, index) => (index === 0 ? long : row))
    expect(misshapen({ ...claim, statement, rows })).toBeUndefined()
  })
})
