import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import { gbFederationPersonal } from '../../../claims/rules/gb-federation-personal.ts'
import { ruleById } from '../../../claims/rules/index.ts'
import { english } from '../../../claims/texts.en.ts'
import { say } from '../../../components/testing.tsx'
import { DEFAULT_SETTINGS, type FollowedCycle, type Settings } from '../../../storage/settings.ts'
import type { Snapshot } from '../../../storage/watch.ts'
import { cycleProps } from './cycleProps.ts'
import { type CountedDraft, readyIn } from './cycleReady.ts'
import { enoughUntilOf, following, notFollowing, saying } from './cycleRules.ts'

const today = '2026-11-22'
const moment = { texts: english, today }

type Claim = Snapshot['claims'][number]
/** A kept claim, as far as it is read again. */
const kept = (rule: string, rows: readonly [day: string, amount: string][], voided = false): Claim => ({
  ...{ id: `claim-${rule}-${rows.length}`, day: today, rule, episodes: rows.map(([day]) => `of ${day}`) },
  document: JSON.stringify({
    totals: { amount: '0.00' },
    rows: rows.map(([date, amount]) => ({ date, amount, sources: [] })),
  }),
  ...(voided && { voided: { on: today } }),
})
const snapshot = (settings: Partial<Settings>, claims: Claim[] = []): Snapshot =>
  ({ settings: { ...DEFAULT_SETTINGS, ...settings }, claims, episodes: [] }) as unknown as Snapshot

const federation = { rule: 'gb-federation-personal' }
const draft = (id: string, rows: readonly [day: string, hundredths: number][], amount = true) => ({
  rule: { id, name: `The rule ${id}`, counting: (ruleById(id) ?? gbFederationPersonal).counting },
  counted: {
    ...(amount && { amount: '1.00' }),
    episodes: rows.map(([day, hundredths]) => ({ id: `of ${day}`, explanation: 'counted' as const, hundredths })),
  },
  preparation: { ready: rows.map(([day]) => ({ day, episode: { id: `of ${day}` } })) },
})
const one = (settings: Partial<Settings>, claims: Claim[] = [], counted?: ReturnType<typeof draft>) =>
  cycleProps(say, moment, snapshot(settings, claims), counted).followed[0]

describe('a rule that is followed', () => {
  test('its year, what was claimed in it, what could be, and its caps', () => {
    const claims = [
      kept(federation.rule, [
        ['2026-03-31', '9.00'],
        ['2026-04-01', '2.50'],
      ]),
      kept(federation.rule, [['2026-05-01', '7.00']], true),
    ]
    expect(one({ cycles: [federation] }, claims, draft(federation.rule, [['2026-11-01', 150]]))).toEqual({
      id: federation.rule,
      name: 'Federation CPD diary, personal',
      window: '1 Apr 2026 to 31 Mar 2027 · 129 days left',
      amounts: {
        ...{ claimed: 250, ready: 150, target: 1000 },
        ...{ claimedText: 'Claimed: 2.5', readyText: 'Ready to claim: 1.5', targetText: 'At most under this rule: 10' },
        label: 'CPD credit: 2.5 claimed and 1.5 ready to claim, of 10.',
      },
      target: null,
      facts: ['Unit: CPD credit', 'At most 10 a year. Claimed of it: 2.5.'],
    })
  })

  test('a window in one year names the year once; on its last day no days are counted', () => {
    expect(one({ cycles: [{ rule: 'au-mba-ea' }] })?.window).toBe('1 Jan to 31 Dec 2026 · 39 days left')
    const at = (today: string) =>
      cycleProps(say, { texts: english, today }, snapshot({ cycles: [{ rule: 'au-mba-ea' }] })).followed[0]?.window
    expect([at('2026-12-30'), at('2026-12-31')]).toEqual([
      '1 Jan to 31 Dec 2026 · 1 day left',
      '1 Jan to 31 Dec 2026 · last day today',
    ])
  })

  test('the beginning is asked for where it is one’s own, and its absence is said', () => {
    expect(one({ cycles: [{ rule: 'ca-cfpc-noncertified' }] })).toMatchObject({
      start: '',
      window: say('cycleNoStart'),
    })
    const told = one({ cycles: [{ rule: 'ca-cfpc-noncertified', start: '2024-07-01' }] })
    expect(told).toMatchObject({ start: '2024-07-01', window: '1 Jul 2024 to 30 Jun 2029 · 951 days left' })
    expect(one({ cycles: [federation] })).not.toHaveProperty('start')
    expect(one({ cycles: [{ rule: 'us-ama-cat2' }] })?.window).toBe(say('cycleNoWindow'))
  })

  test('without any figure for enough there is none in the label', () => {
    const { amounts } = one({ cycles: [{ rule: 'us-ama-cat2' }] }) ?? {}
    expect(amounts).toMatchObject({ claimed: 0, ready: undefined, target: undefined, targetText: '' })
  })

  test('what a body asks for is from all learning, and that is said', () => {
    expect(one({ cycles: [{ rule: 'au-mba-ea' }] })?.facts).toContain(say('cycleBodyAsks'))
    expect(one({ cycles: [{ rule: 'au-mba-ea', target: 300 }] })?.facts).not.toContain(say('cycleBodyAsks'))
  })

  test('enough is said in words, of the year or the cycle', () => {
    const full = (rule: string) => [kept(rule, [['2026-05-01', '10.00']])]
    expect(one({ cycles: [federation] }, full(federation.rule))?.enough).toBe(say('cycleEnoughYear'))
    const cycle = { rule: 'ca-cfpc-noncertified', start: '2024-07-01', target: 1000 }
    expect(one({ cycles: [cycle] }, full(cycle.rule))).toMatchObject({ enough: say('cycleEnough'), target: 1000 })
    const ama = { rule: 'us-ama-cat2', target: 1000 }
    expect(one({ cycles: [ama] }, full(ama.rule))?.enough).toBe(say('cycleEnoughAll'))
    expect(one({ cycles: [{ ...ama, target: 1001 }] }, full(ama.rule))).not.toHaveProperty('enough')
  })

  test('a rule without an amount says why, and asks for no figure', () => {
    const found = one({ cycles: [{ rule: 'gb-gmc-cpd' }] })
    expect(found).toMatchObject({
      note: english.noAmount_noNumber,
      window: say('cycleStartFirst'),
      start: '',
      facts: [],
    })
    expect(one({ cycles: [{ rule: 'learning-record' }] })?.window).toBe('')
    for (const absent of ['amounts', 'target', 'enough']) expect(found).not.toHaveProperty(absent)
  })

  test('where an amount is not to be had at present, what was claimed stays in sight', () => {
    const found = one({ cycles: [{ rule: 'us-ama-cat2' }], profession: 'trainee' }, [
      kept('us-ama-cat2', [[today, '3.00']]),
    ])
    expect(found).toMatchObject({ note: english.noAmount_profession, amounts: { claimed: 300 } })
  })

  test('one that this version does not know can still be left', () => {
    expect(one({ cycles: [{ rule: 'gone' }] })).toMatchObject({ id: 'gone', note: say('cycleUnknown') })
  })
})

describe('what could be claimed now', () => {
  const window = { per: 'year', from: '2026-01-01', to: '2027-01-01', daysLeft: 39 } as const
  const counted: CountedDraft = draft('r', [
    ['2025-12-31', 100],
    ['2026-01-01', 25],
    ['2026-12-31', 50],
    ['2027-01-01', 100],
  ])

  test('is what falls in the window', () => {
    expect(readyIn(counted, 'r', window, [])).toBe(75)
    expect(readyIn(counted, 'r', undefined, [])).toBe(275)
  })

  test('is not what was just claimed under the same rule', () => {
    const earlier = (ruleId: string) => [{ episodeId: 'of 2026-01-01', ruleId }]
    expect(readyIn(counted, 'r', window, earlier('r'))).toBe(50)
    expect(readyIn(counted, 'r', window, earlier('other'))).toBe(75)
  })

  test('is not said of another rule, nor where nothing is counted', () => {
    expect(readyIn(counted, 'other', window, [])).toBeUndefined()
    expect(readyIn(undefined, 'r', window, [])).toBeUndefined()
    expect(readyIn(draft('r', [], false), 'r', window, [])).toBeUndefined()
    expect(readyIn(draft('r', []), 'r', window, [])).toBe(0)
  })
})

describe('enough, and what is asked', () => {
  const full = [kept(federation.rule, [['2026-05-01', '10.00']])]
  const shown = (settings: Partial<Settings>, claims: Claim[]) =>
    cycleProps(say, moment, snapshot(settings, claims)).enough

  test('the end of the year of the one rule that has enough', () => {
    expect(enoughUntilOf(snapshot({ cycles: [federation] }, full), today)).toBe('2027-04-01')
    expect(enoughUntilOf(snapshot({ cycles: [federation] }), today)).toBeUndefined()
    expect(enoughUntilOf(snapshot({}, full), today)).toBeUndefined()
  })

  test('a withdrawn claim is not enough, and every rule has to have it', () => {
    const voided = full.map(claim => ({ ...claim, voided: { on: today } }))
    expect(enoughUntilOf(snapshot({ cycles: [federation] }, voided), today)).toBeUndefined()
    const both = [federation, { rule: 'au-mba-ea', target: 100 }]
    expect(enoughUntilOf(snapshot({ cycles: both }, full), today)).toBeUndefined()
    const more = [...full, kept('au-mba-ea', [['2026-02-01', '1.00']])]
    expect(enoughUntilOf(snapshot({ cycles: both }, more), today)).toBe('2027-01-01')
  })

  test('a rule without an amount, and one that is not known, have no say', () => {
    const cycles = [{ rule: 'gb-gmc-cpd' }, { rule: 'gone' }, federation]
    expect(enoughUntilOf(snapshot({ cycles }, full), today)).toBe('2027-04-01')
  })

  test('the banner says whether something is asked, and as long as nothing is, it is there', () => {
    expect(shown({ cycles: [federation] }, full)).toEqual({ day: '1 April 2027', asking: true })
    expect(shown({ cycles: [federation], enoughUntil: '2027-04-01' }, full)).toEqual({
      day: '1 April 2027',
      asking: false,
    })
    // A claim was withdrawn meanwhile.
    expect(shown({ cycles: [federation], enoughUntil: '2027-04-01' }, [])).toEqual({
      day: '1 April 2027',
      asking: false,
    })
    expect(shown({ cycles: [federation], enoughUntil: today }, full)).toMatchObject({ asking: true })
    expect(shown({ cycles: [federation], enoughUntil: today }, [])).toBeUndefined()
  })
})

describe('what is followed', () => {
  test('the rule of the draft is offered unless it is followed already', () => {
    const offered = (cycles: FollowedCycle[]) => cycleProps(say, moment, snapshot({ cycles }), draft('r', [])).follow
    expect(offered([federation])).toEqual({ id: 'r', name: 'The rule r' })
    expect(offered([federation, { rule: 'r' }])).toBeUndefined()
    expect(cycleProps(say, moment, snapshot({})).follow).toBeUndefined()
    const record = draft('learning-record', [], false)
    expect(cycleProps(say, moment, snapshot({}), record).follow).toBeUndefined()
  })

  test('what was left empty is no longer said', () => {
    expect(saying([federation, { rule: 'r', start: '2024-01-01', target: 5 }], 'r', { target: 7 })).toEqual([
      ...[federation, { rule: 'r', target: 7 }],
    ])
  })

  test('a rule is followed once, and not at all when it is left; the others stay as they are', () => {
    const cycles = fc.uniqueArray(fc.record({ rule: fc.constantFrom('a', 'b', 'c'), target: fc.nat() }), {
      selector: ({ rule }) => rule,
    })
    fc.assert(
      fc.property(cycles, cycles => {
        const more = following(cycles, 'a')
        expect(more.filter(({ rule }) => rule === 'a')).toHaveLength(1)
        expect(following(more, 'a')).toEqual(more)
        expect(notFollowing(more, 'a')).toEqual(cycles.filter(({ rule }) => rule !== 'a'))
      }),
    )
  })
})
