import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import type { Episode } from '../episodes/types.ts'
import { count } from './count.ts'
import { anEpisode, PERIOD } from './fixtures.ts'
import { packKey } from './packs/office.ts'
import { narrowRule, termsOf } from './packs/terms.ts'
import { examplePack } from './packs/testing.ts'
import { type PackAsked, prepare } from './prepare.ts'
import { usAmaCat1Ipoc } from './rules/us-ama-cat1-ipoc.ts'
import { usAmaCat2 } from './rules/us-ama-cat2.ts'

const PACK = examplePack()
const RULE = narrowRule(usAmaCat1Ipoc, PACK) ?? usAmaCat1Ipoc
const { startedAt } = anEpisode(0).episode
const DAY = 24 * 3_600_000
const ASKED: PackAsked = {
  pack: PACK,
  acknowledgedAt: startedAt - DAY,
  professions: ['physician', 'MD'],
  now: startedAt + 10 * DAY,
}
const answers = { answers: { [packKey(PACK)]: { why: '2', found: 'A', use: 'B' } } }
const episode = (changes: Partial<Episode> = {}) =>
  anEpisode(0, { outcome: 'changed', change: 'I halve the dose.', forOffice: answers, ...changes })

const reasons = (changes: Partial<Episode>, asked: Partial<PackAsked> = {}, creditedAt?: Map<string, string[]>) =>
  prepare({
    rule: RULE,
    episodes: [episode(changes)],
    period: PERIOD,
    claimed: [],
    choices: { searches: false, minutes: false },
    pack: { ...ASKED, ...asked },
    ...(creditedAt && { creditedAt }),
  }).out.flatMap(item => item.reasons)

describe('under a provider’s pack', () => {
  test('an episode that holds all it asks for is let in and counted as the pack says', () => {
    expect(reasons({})).toEqual([])
    const { ready } = prepare({
      rule: RULE,
      episodes: [episode(), anEpisode(1, { outcome: 'confirmed', forOffice: answers })],
      period: PERIOD,
      claimed: [],
      choices: { searches: false, minutes: false },
      pack: ASKED,
    })
    const counted = count(RULE, ready, { method: 'episode', pack: termsOf(PACK, ASKED.acknowledgedAt) })
    expect(counted.amount).toBe('1.00')
    expect(count(RULE, ready, { method: 'episode' })).toMatchObject({ noAmount: 'provider' })
  })

  test.each([
    ['begun before it was read', {}, { acknowledgedAt: startedAt + 1 }, 'beforePack'],
    ['for another profession', {}, { professions: ['nurse', 'RN'] }, 'packProfession'],
    ['of other days', {}, { pack: { ...PACK, activity: { ...PACK.activity, start: '2026-12-01' } } }, 'outsidePack'],
    ['with no source it approves', {}, { pack: { ...PACK, sources: ['dynamed'] } }, 'notVetted'],
    ['answered too late', { answeredAt: startedAt + 40 * DAY }, {}, 'packTooLate'],
    ['handed in too late', {}, { now: startedAt + 200 * DAY }, 'packTooLate'],
    ['with a question open', { forOffice: {} }, {}, 'noOfficeAnswer'],
  ] as const)('one %s stays out, and why', (_name, changes, asked, reason) => {
    expect(reasons(changes, asked as Partial<PackAsked>)).toEqual([reason])
  })
})

describe('what a site already credited', () => {
  const creditedAt = new Map([[episode().episode.id, ['uptodate']]])

  test('is not claimed again where a body counts it once', () => {
    expect(reasons({}, {}, creditedAt)).toEqual(['creditedElsewhere'])
  })

  test('is claimed where the body does not ask', () => {
    const given = {
      rule: { ...usAmaCat2, stacking: { ...usAmaCat2.stacking, onceAnywhere: false } },
      episodes: [episode()],
      period: PERIOD,
      claimed: [],
      choices: { searches: false, minutes: false },
    }
    expect(prepare({ ...given, creditedAt }).ready).toHaveLength(1)
    expect(prepare({ ...given, creditedAt, rule: usAmaCat2 }).ready).toHaveLength(0)
  })
})
