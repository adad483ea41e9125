import { beforeAll, describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { someEpisodes } from '../../../claims/fixtures.ts'
import { claimJson } from '../../../claims/json.ts'
import { packDigest, packText } from '../../../claims/packs/digest.ts'
import { packKey } from '../../../claims/packs/office.ts'
import { examplePack } from '../../../claims/packs/testing.ts'
import { english } from '../../../claims/texts.en.ts'
import { say } from '../../../components/testing.tsx'
import { DEFAULT_SETTINGS } from '../../../storage/settings.ts'
import type { Snapshot } from '../../../storage/watch.ts'
import { beginning, type ClaimChoices } from './claimChoices.ts'
import { type ClaimDraft, draftClaim, freezeDraft } from './claimDraft.ts'
import { readKept } from './claimPacks.ts'
import { readyProps, totalProps, yearsProps } from './claimProps.ts'
import { ruleChoice, ruleFacts } from './claimRuleProps.ts'

const zone = 'America/Toronto'
const TODAY = '2026-11-22'
const NOW = Date.UTC(2026, 10, 22, 15)
const CHOICES: ClaimChoices = { ...beginning(TODAY, {}), from: '2026-07-01' }

/** What a page would be shown, as far as a claim looks at it. */
const snapshot = (country: string, profession: string): Snapshot => {
  const episodes = someEpisodes(9).map(({ episode, visits }) => ({ episode, visits: [...visits] }))
  const settings = { ...DEFAULT_SETTINGS, country, profession }
  return { settings, episodes, access: {}, claims: [], unreadable: 0, writable: true } as unknown as Snapshot
}

const draft = (shown: Snapshot, choices: Partial<ClaimChoices>, today = TODAY): ClaimDraft => {
  const made = draftClaim(
    shown,
    { ...CHOICES, ...choices },
    { zone, today, now: NOW, others: 'Another provider' },
    'own',
  )
  if (!made) throw new Error('no draft')
  return made
}

const kept = (shown: Snapshot, choices: Partial<ClaimChoices>): Snapshot['claims'][number] => {
  const made = draft(shown, choices)
  const stated = { id: 'earlier', version: '1', on: TODAY, learner: {} }
  const document = new TextDecoder().decode(claimJson(freezeDraft(made, { ...CHOICES, ...choices }, stated, english)))
  const episodes = made.preparation.ready.map(({ episode }) => episode.id)
  return { id: 'earlier', day: TODAY, rule: made.rule.id, episodes, document }
}

describe('a claim under one’s own rules', () => {
  test('a rule of another country or profession is not taken: the record is', () => {
    expect(draft(snapshot('US', 'nurse'), { ruleId: 'us-ama-cat2' }).rule.id).toBe('learning-record')
    expect(draft(snapshot('US', 'physician'), { ruleId: 'us-ama-cat2' }).rule.id).toBe('us-ama-cat2')
  })

  test('a body that gives nothing has no figure, and says why in the total and in the list', () => {
    const made = draft(snapshot('US', 'nurse'), { ruleId: 'us-ancc-contact-hour' })
    const { figure, notes } = totalProps(say, english, made)
    expect(figure).toBeUndefined()
    expect(notes[0]).toBe(english.noAmount_notCreditable)
    expect(ruleChoice(say, english, made.rule, { today: TODAY }).counts).toBe(english.noAmount_notCreditable)
    expect(readyProps(say, english, made, () => undefined).rows.some(({ why }) => why !== undefined)).toBe(false)
  })

  test('a trainee is told that no source says whether the rule holds', () => {
    const made = draft(snapshot('US', 'trainee'), { ruleId: 'us-ama-cat2' })
    expect(totalProps(say, english, made)).toMatchObject({ notes: [english.noAmount_profession, expect.anything()] })
  })

  test('a dated rule says so; after twelve months there is no amount', () => {
    const shown = snapshot('US', 'physician')
    expect(ruleFacts(say, english, draft(shown, { ruleId: 'us-ama-cat2' })).note).toContain(english.grade_B)
    expect(draft(shown, { ruleId: 'us-ama-cat2' }, '2027-11-23').counted.noAmount).toBe('stale')
  })
})

describe('what was claimed before', () => {
  test('counts towards a cap, and bars its episodes under a rule that excludes the other', () => {
    const shown = snapshot('CA', 'physician')
    const claims = [kept(shown, { ruleId: 'ca-rcpsc-scanning', until: '2026-07-01' })]
    const made = draft({ ...shown, claims }, { ruleId: 'ca-rcpsc-plp' })
    expect(claims[0]?.episodes.length).toBeGreaterThan(0)
    expect(made.preparation.out.filter(({ reason }) => reason === 'claimedBefore')).toHaveLength(
      claims[0]?.episodes.length ?? 0,
    )
  })

  test('uses up the cap of its year', () => {
    const shown = snapshot('SG', 'physician')
    const published = Object.fromEntries([...Array(9).keys()].map(n => [String(90_000_000 + n), '2026-03']))
    const choices = { ruleId: 'sg-smc-3a', published }
    expect(draft(shown, choices).counted).toMatchObject({ amount: '5.00', over: '4.00' })
    const claims = [kept(shown, { ...choices, until: '2026-07-01' })]
    expect(draft({ ...shown, claims }, choices).counted.amount).toBe('0.00')
  })
})

test('the age of articles is asked under Singapore’s rule alone, and without it none counts', () => {
  const asked = (country: string, ruleId: string) =>
    yearsProps(draft(snapshot(country, 'physician'), { ruleId }), {}, () => undefined)
  expect(asked('SG', 'sg-smc-3a')).toMatchObject({ most: 2, articles: { length: 9 } })
  expect(asked('US', 'us-ama-cat2')).toBeUndefined()
  expect(draft(snapshot('SG', 'physician'), { ruleId: 'sg-smc-3a' }).counted.amount).toBe('0.00')
  const wrong = { '90000000': '2026-13', '90000001': 'soon' }
  expect(draft(snapshot('SG', 'physician'), { ruleId: 'sg-smc-3a', published: wrong }).counted.amount).toBe('0.00')
})

describe('a claim under a provider’s pack', () => {
  const PACK = examplePack()
  const text = packText(PACK)
  let digest = ''
  beforeAll(async () => {
    digest = await packDigest(PACK)
    await readKept([{ text, digest, acknowledgedAt: 0 }])
  })
  const held = (acknowledgedAt: number) => [{ text, digest, acknowledgedAt }]
  const answered = { answers: { [packKey(PACK)]: { why: '2', found: 'A', use: 'B' } } }
  const BEGAN = Date.UTC(2026, 5, 30)
  const shown = (acknowledgedAt = BEGAN): Snapshot => {
    const before = snapshot('US', 'physician')
    return {
      ...before,
      settings: { ...before.settings, packs: held(acknowledgedAt) },
      episodes: before.episodes.map(({ episode, visits }) => ({
        visits,
        episode: { ...episode, forOffice: answered },
      })),
    }
  }
  const chosen = { ruleId: 'us-ama-cat1-ipoc', learner: { credentials: 'MD, PhD', familyName: 'Example' } }

  test('has an amount, the pack and the answers in words, and the provider’s own statement', () => {
    const made = draft(shown(), chosen)
    expect(made.counted.amount).toBe('4.50')
    const choices = { ...CHOICES, ...chosen, evaluation: { needs: 4, bias: 'N' } }
    const document = freezeDraft(made, choices, { id: 'x', version: '1', on: TODAY, learner: chosen.learner }, english)
    expect(document.pack).toMatchObject({
      accmeId: '9999999',
      activityId: 'EVH-POC-2026',
      acknowledgedOn: '2026-06-29',
    })
    expect(document.statement.attestation).toBe(PACK.attestation)
    expect(document.rows[0]?.answers?.[0]).toMatchObject({ label: 'Why did you look this up?', codes: ['2'] })
    expect(document.rows[0]?.sources.every(({ approved }) => approved)).toBe(true)
    expect(document.evaluation?.map(({ text }) => text)).toEqual(['4 (1 Disagree – 5 Agree)', 'No'])
    expect(document.selfCrediting).toEqual([
      { site: 'UpToDate', episodes: 0 },
      { site: 'Another provider', episodes: 0 },
    ])
  })

  test('has none under a text that is not the one which was acknowledged', () => {
    const before = shown()
    const packs = [{ text, digest: 'd'.repeat(64), acknowledgedAt: BEGAN }]
    const made = draft({ ...before, settings: { ...before.settings, packs } }, chosen)
    expect([made.pack, made.counted.noAmount]).toEqual([undefined, 'provider'])
  })

  test('has none without the degree that the pack names, and none of what was begun before it was read', () => {
    const without = draft(shown(), { ...chosen, learner: {} })
    expect(without.preparation.out.map(({ reason }) => reason)).toEqual(Array(9).fill('packProfession'))
    const late = draft(shown(NOW), chosen)
    expect(late.preparation.out.map(({ reason }) => reason)).toEqual(Array(9).fill('beforePack'))
  })

  test('leaves out what a site that credits by itself already credited', () => {
    const made = draft(shown(), { ...chosen, credited: { uptodate: { answer: 'all', episodes: [] } } })
    expect(made.preparation.out.every(({ reason }) => reason === 'creditedElsewhere')).toBe(true)
    expect(made.preparation.out.length).toBeGreaterThan(0)
    expect(Number(made.counted.amount)).toBe(made.preparation.ready.length / 2)
  })

  test('of a withdrawn claim the episodes are free again', () => {
    const before = shown()
    const claim = kept(before, chosen)
    expect(draft({ ...before, claims: [claim] }, chosen).preparation.ready).toHaveLength(0)
    const voided = { ...claim, voided: { on: TODAY } }
    expect(draft({ ...before, claims: [voided] }, chosen).preparation.ready).toHaveLength(9)
  })
})
