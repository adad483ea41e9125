import { describe, expect, test } from 'vitest'
import 'temporal-polyfill/global'
import type { EpisodeWithVisits } from '../episodes/types.ts'
import { anEpisode, PERIOD, someEpisodes } from './fixtures.ts'
import { type PrepareInput, prepare } from './prepare.ts'
import { learningRecord } from './rules/learning-record.ts'
import { usAmaCat2 } from './rules/us-ama-cat2.ts'

const choices = { searches: false, minutes: false }
const input = (episodes: EpisodeWithVisits[], changes: Partial<PrepareInput> = {}): PrepareInput => ({
  rule: usAmaCat2,
  episodes,
  period: PERIOD,
  claimed: [],
  choices,
  ...changes,
})
const without = (episode: EpisodeWithVisits, kind: 'source' | 'search'): EpisodeWithVisits => ({
  ...episode,
  visits: episode.visits.filter(visit => visit.kind !== kind),
})
const reasonsOf = (episode: EpisodeWithVisits, changes: Partial<PrepareInput> = {}) =>
  prepare(input([episode], changes)).out.map(({ reasons }) => reasons)

describe('what stays out', () => {
  const { problem: _, ...unanswered } = anEpisode(0).episode
  const { outcome: __, change: ___, ...open } = anEpisode(0).episode

  test.each([
    ['no problem', { ...anEpisode(0), episode: unanswered }, ['noProblem']],
    ['a problem of blanks and controls', anEpisode(0, { problem: ' \u202E\n ' }), ['noProblem']],
    ['no outcome', { ...anEpisode(0), episode: open }, ['noOutcome']],
    ['changed without saying what', anEpisode(0, { outcome: 'changed', change: ' ' }), ['noApplication']],
    ['only a search', without(anEpisode(0), 'source'), ['noSource', 'noMinutes']],
  ] as const)('%s', (_name, episode, reasons) => {
    expect(reasonsOf(episode)).toEqual([reasons])
  })

  test('no outcome but "changed" is asked for more: none of the five counts for more than another', () => {
    for (const outcome of ['confirmed', 'learned', 'noAnswer', 'wouldNotApply'] as const) {
      expect(prepare(input([anEpisode(0, { outcome })])).ready).toHaveLength(1)
    }
  })

  test('the first reason is the one that is counted', () => {
    const episode = without(anEpisode(0, { problem: '' }), 'source')
    expect(prepare(input([episode])).out.map(({ reason }) => reason)).toEqual(['noProblem'])
  })

  test('minutes by hand are minutes', () => {
    const visits = anEpisode(0).visits.map(visit => ({ ...visit, seconds: 2 }))
    const unread = { ...anEpisode(0), visits }
    expect(reasonsOf(unread)).toEqual([['noMinutes']])
    expect(reasonsOf({ ...anEpisode(0, { minutesByHand: 3 }), visits })).toEqual([])
  })

  test('what the clinician took out', () => {
    const leaveOut = [anEpisode(0).episode.id]
    expect(reasonsOf(anEpisode(0), { choices: { ...choices, leaveOut } })).toEqual([['leftOut']])
  })
})

describe('made by hand', () => {
  const consult = anEpisode(0, { kind: 'consult', minutesByHand: 15 })

  test('needs no source for a record of learning', () => {
    expect(prepare(input([consult], { rule: learningRecord })).ready).toHaveLength(1)
  })
  test('needs one for Category 2', () => {
    expect(reasonsOf(consult)).toEqual([['noSource']])
  })
  test('a search without a source needs one everywhere', () => {
    expect(reasonsOf(without(anEpisode(0), 'source'), { rule: learningRecord })).toEqual([['noSource']])
  })
})

describe('claimed before', () => {
  const episodeId = anEpisode(0).episode.id
  const claimedUnder = (ruleId: string, rule = usAmaCat2) =>
    reasonsOf(anEpisode(0), { rule, claimed: [{ episodeId, ruleId }] })

  test('under the same rule, or one that excludes it', () => {
    expect(claimedUnder('us-ama-cat2')).toEqual([['claimedBefore']])
    expect(claimedUnder('us-ama-cat1-ipoc')).toEqual([['claimedBefore']])
  })
  test('a record claims nothing, so it neither bars nor is barred', () => {
    expect(claimedUnder('learning-record')).toEqual([])
    expect(claimedUnder('learning-record', learningRecord)).toEqual([])
    expect(claimedUnder('us-ama-cat2', learningRecord)).toEqual([])
  })
})

describe('days', () => {
  const at = (iso: string) => anEpisode(0, { startedAt: Date.parse(iso) })
  const period = { from: '2026-07-01', to: '2026-08-01', zone: 'America/Toronto' }

  test('are those of the claim, not of the device nor of UTC', () => {
    const inside = (iso: string) => prepare(input([at(iso)], { period })).ready.map(({ day }) => day)
    expect(inside('2026-07-01T03:59:59Z')).toEqual([])
    expect(inside('2026-07-01T04:00:00Z')).toEqual(['2026-07-01'])
    expect(inside('2026-08-01T03:59:59Z')).toEqual(['2026-07-31'])
    expect(inside('2026-08-01T04:00:00Z')).toEqual([])
  })
  test('outside the period an episode is not listed at all', () => {
    const episode = at('2025-07-01T12:00:00Z')
    expect(prepare(input([{ ...episode, visits: [] }], { period }))).toEqual({ ready: [], out: [] })
  })
  test('a period of no days is refused', () => {
    expect(() => prepare(input([], { period: { ...period, to: period.from } }))).toThrow(RangeError)
  })
})

test('order in, order out: the same', () => {
  const episodes = someEpisodes(20)
  expect(prepare(input([...episodes].reverse()))).toEqual(prepare(input(episodes)))
  expect(prepare(input([...episodes, ...episodes]))).toEqual(prepare(input(episodes)))
})

test('minutes are whole tenths, rounded down', () => {
  const visits = anEpisode(1).visits.map(visit => (visit.kind === 'source' ? { ...visit, seconds: 65.9 } : visit))
  const [item] = prepare(input([{ ...anEpisode(1, { minutesByHand: 16.1 }), visits }])).ready
  expect(item).toMatchObject({ measuredTenths: 10, byHandTenths: 161 })
})
