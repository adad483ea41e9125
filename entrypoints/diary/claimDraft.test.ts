import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { someEpisodes } from '../../claims/fixtures.ts'
import { claimJson } from '../../claims/json.ts'
import { english } from '../../claims/texts.en.ts'
import { say } from '../../components/testing.tsx'
import { DEFAULT_SETTINGS } from '../../storage/settings.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { type ClaimChoices, type ClaimDraft, draftClaim, freezeDraft } from './claimDraft.ts'
import { readyProps, totalProps, yearsProps } from './claimProps.ts'
import { ruleChoice, ruleFacts } from './claimRuleProps.ts'

const zone = 'America/Toronto'
const TODAY = '2026-11-22'
const CHOICES: ClaimChoices = {
  ...{ ruleId: 'learning-record', from: '2026-07-01', until: '2026-11-22', method: 'episode', name: '' },
  ...{ queries: false, minutes: false, cycleStart: '', published: {} },
}

/** What a page would be shown, as far as a claim looks at it. */
const snapshot = (country: string, profession: string): Snapshot => {
  const episodes = someEpisodes(9).map(({ episode, visits }) => ({ episode, visits: [...visits] }))
  const settings = { ...DEFAULT_SETTINGS, country, profession }
  return { settings, episodes, access: {}, claims: [], unreadable: 0, writable: true } as unknown as Snapshot
}

const draft = (shown: Snapshot, choices: Partial<ClaimChoices>, today = TODAY): ClaimDraft => {
  const made = draftClaim(shown, { ...CHOICES, ...choices }, zone, 'own', today)
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
    expect(readyProps(say, english, made).rows.some(({ why }) => why !== undefined)).toBe(false)
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
