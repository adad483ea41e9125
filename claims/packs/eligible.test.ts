import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { packDigest } from './digest.ts'
import { eligible, type PackEpisode, type PackSituation } from './eligible.ts'
import { readPack } from './readPack.ts'
import { EXAMPLE_TEXT, examplePack, exampleWith } from './testing.ts'

const at = (text: string) => Date.parse(text)
const READ = at('2026-07-10T12:00:00Z')
const EPISODE: PackEpisode = {
  startedAt: at('2026-08-01T14:00:00Z'),
  zone: 'America/New_York',
  answeredAt: at('2026-08-02T14:00:00Z'),
  sources: [{ site: 'pubmed', url: 'https://pubmed.ncbi.nlm.nih.gov/90000000/' }],
}
const NOW: PackSituation = { professions: ['physician', ' md '], now: at('2026-09-01T12:00:00Z') }

const why = (
  episode: Partial<PackEpisode>,
  situation: Partial<PackSituation> = {},
  acknowledged: number | undefined = READ,
) => {
  const found = eligible({ ...EPISODE, ...episode }, examplePack(), acknowledged, { ...NOW, ...situation })
  return found.eligible ? [] : found.reasons
}

describe('an episode under a pack', () => {
  test('is eligible when nothing speaks against it', () => {
    expect(eligible(EPISODE, examplePack(), READ, NOW)).toEqual({ eligible: true })
    expect(why({ startedAt: READ, answeredAt: READ })).toEqual([])
  })

  test.each<[string, Partial<PackEpisode>, Partial<PackSituation>, string[]]>([
    ['begun a moment before', { startedAt: READ - 1, answeredAt: READ }, {}, ['begunBeforeAcknowledged']],
    ['a nurse', {}, { professions: ['nurse', 'RN'] }, ['profession']],
    ['nobody has said', {}, { professions: [] }, ['profession']],
    ['no source', { sources: [] }, {}, ['noApprovedSource']],
    [
      'sources, none approved',
      {
        sources: [
          { site: 'wikem', url: 'https://wikem.org/wiki/X' },
          { site: 'own:x', url: 'not an address' },
        ],
      },
      {},
      ['noApprovedSource'],
    ],
    [
      'one of two approved',
      { sources: [{ site: 'wikem', url: 'https://wikem.org/wiki/X' }, ...EPISODE.sources] },
      {},
      [],
    ],
    ['an approved host', { sources: [{ site: 'own:x', url: 'https://library.example.org/a' }] }, {}, []],
    ['a host below it', { sources: [{ site: 'own:x', url: 'https://a.library.example.org/a' }] }, {}, []],
    [
      'a host that only ends alike',
      { sources: [{ site: 'own:x', url: 'https://evillibrary.example.org/a' }] },
      {},
      ['noApprovedSource'],
    ],
    ['answered on the thirtieth day', { answeredAt: at('2026-08-31T23:00:00Z') }, {}, []],
    ['answered a day later', { answeredAt: at('2026-09-01T12:00:00Z') }, {}, ['completedLate']],
    ['claimed on the last day', {}, { now: at('2027-01-28T12:00:00Z') }, []],
    ['claimed a day later', {}, { now: at('2027-01-29T12:00:00Z') }, ['submissionOver']],
  ])('%s', (_name, episode, situation, reasons) => {
    expect(why(episode, situation)).toEqual(reasons)
  })

  test('without a pack that was read there is none', () => {
    expect(eligible(EPISODE, examplePack(), undefined, NOW)).toEqual({
      eligible: false,
      reason: 'notAcknowledged',
      reasons: ['notAcknowledged'],
    })
  })

  test('the days of the activity are the clinician’s own', () => {
    const last = { startedAt: at('2027-07-01T03:59:00Z'), answeredAt: at('2027-07-01T03:59:00Z') }
    const then = { now: at('2027-07-02T00:00:00Z') }
    expect(why(last, then)).toEqual([])
    expect(why({ ...last, zone: 'Europe/Berlin' }, then)).toEqual(['afterActivity'])
    const first = { startedAt: at('2026-07-01T03:59:00Z'), answeredAt: at('2026-07-01T03:59:00Z') }
    expect(why(first, {}, 0)).toEqual(['beforeActivity'])
    expect(why({ ...first, zone: 'Europe/Berlin' }, {}, 0)).toEqual([])
  })

  test('the last day of the whole activity', () => {
    const june = { startedAt: at('2027-06-30T12:00:00Z'), answeredAt: at('2027-06-30T12:00:00Z') }
    expect(why(june, { now: at('2027-12-27T12:00:00Z') })).toEqual([])
    const short = readPack(exampleWith('submission', { until: '2027-07-31' }))
    const found =
      short.ok && eligible({ ...EPISODE, ...june }, short.pack, READ, { ...NOW, now: at('2027-08-01T12:00:00Z') })
    expect(found).toMatchObject({ reason: 'submissionOver' })
  })
})

test('the digest of a pack is that of what it says, not of its blanks', async () => {
  const digest = await packDigest(examplePack())
  const packed = readPack(JSON.stringify(JSON.parse(EXAMPLE_TEXT)))
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(packed.ok && (await packDigest(packed.pack))).toBe(digest)
  const other = readPack(exampleWith('credit.perCycle', 0.25))
  expect(other.ok && (await packDigest(other.pack))).not.toBe(digest)
})
