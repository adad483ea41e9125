import { beforeAll, describe, expect, it } from 'vitest'
import { followUpDue } from '../../../episodes/followUp.ts'
import { findIdentifiers } from '../../../episodes/identifiers.ts'
import { ABOUTS, type Episode, OUTCOMES } from '../../../episodes/types.ts'
import { siteById } from '../../../sites/index.ts'
import { recognise } from '../../../sites/recognise.ts'
import { parseEpisode, parseVisit } from '../../../storage/contents.ts'
import { turns } from './calendar.ts'
import { claimsOf } from './claims.ts'
import { SHARES } from './decks.ts'
import { WEEKS } from './followUps.ts'
import { makeYear, type Year } from './makeYear.ts'
import { PROBLEMS } from './problems/index.ts'

const DAY = 24 * 3600_000
const HOME = 'Europe/London'
const END = Date.UTC(2026, 10, 22, 11, 30)
/** Another end, in a zone west of Greenwich, at night and in the middle of the holidays. */
const NIGHT = Date.UTC(2027, 7, 9, 6, 15)
const FAR = 'America/Toronto'

const years = (): [string, Year, number, string][] => [
  ['November in London', makeYear(1, END, HOME), END, HOME],
  ['another seed', makeYear(7, END, HOME), END, HOME],
  ['August in Toronto', makeYear(3, NIGHT, FAR), NIGHT, FAR],
]
let made: ReturnType<typeof years> = []
beforeAll(() => {
  made = years()
})

const clock = ({ startedAt, zone }: Episode): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(startedAt).toZonedDateTimeISO(zone)
const share = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length
const textsOf = ({ episodes, visits }: Year): string[] =>
  [
    ...episodes.flatMap(({ problem, change, role, followUps }) => [
      ...[problem, change, role],
      ...(followUps ?? []).map(({ barrier }) => barrier),
    ]),
    ...visits.flatMap(({ visit }) => [visit.query, visit.title]),
  ].flatMap(text => (text === undefined ? [] : [text]))

describe('the problems', () => {
  it('are several hundred, no two alike, on every kind of question', () => {
    expect(PROBLEMS.length).toBeGreaterThan(280)
    expect(new Set(PROBLEMS.map(({ problem }) => problem)).size).toBe(PROBLEMS.length)
    expect(new Set(PROBLEMS.map(({ about }) => about))).toEqual(new Set(ABOUTS))
  })
})

describe('a made-up year', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeYear(1, END, HOME)).toEqual(made[0]?.[1])
    expect(made[1]?.[1]).not.toEqual(made[0]?.[1])
  })

  it('holds what the database takes, nothing more, and each id once', () => {
    for (const [name, { episodes, visits }] of made) {
      for (const { id, ...content } of episodes) expect(parseEpisode(id, content), name).toEqual({ id, ...content })
      for (const { visit } of visits) {
        const { id, ...content } = visit
        expect(parseVisit(id, content), name).toEqual(visit)
      }
      const ids = [...episodes.map(({ id }) => id), ...visits.map(({ visit }) => visit.id)]
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  it('has several hundred episodes over a year, all before its end', () => {
    for (const [name, { episodes, visits }, end] of made) {
      expect(episodes.length, name).toBeGreaterThan(330)
      expect(episodes.length, name).toBeLessThan(700)
      expect((episodes[0]?.startedAt ?? end) < end - 358 * DAY, name).toBe(true)
      const moments = episodes.flatMap(one => [
        one.lastAt,
        one.answeredAt ?? 0,
        ...(one.followUps ?? []).map(f => f.at),
      ])
      expect(Math.max(...moments, ...visits.map(({ visit }) => visit.at)), name).toBeLessThanOrEqual(end)
      expect(end - Math.max(...episodes.map(one => one.lastAt)), name).toBeLessThan(3600_000)
    }
  })

  it('has visits of supported sites only, inside their episode, whose address leads back', () => {
    for (const [name, { episodes, visits }] of made) {
      const byId = new Map(episodes.map(one => [one.id, one]))
      for (const { episode, visit } of visits) {
        const owner = byId.get(episode)
        expect(owner && owner.startedAt <= visit.at && visit.at <= owner.lastAt, name).toBe(true)
        expect(siteById(visit.site)?.closed, visit.site).toBeUndefined()
        expect(recognise(visit.url)?.site, visit.url).toBe(visit.site)
      }
      expect(new Set(visits.map(({ visit }) => visit.site)).size, name).toBeGreaterThanOrEqual(10)
    }
  })

  it('has outcomes in plausible shares, all searched ones with visits', () => {
    for (const [name, { episodes, visits }] of made) {
      const answered = episodes.filter(({ kind, outcome }) => kind === 'visits' && outcome !== undefined)
      for (const outcome of OUTCOMES) {
        const found = 100 * share(answered, one => one.outcome === outcome)
        expect(Math.abs(found - SHARES[outcome]), `${name}: ${outcome} ${found}`).toBeLessThan(5)
      }
      const owners = new Set(visits.map(({ episode }) => episode))
      expect(episodes.filter(({ kind }) => kind === 'visits').every(({ id }) => owners.has(id))).toBe(true)
    }
  })

  it('is mostly in working hours, with quiet holidays and weekends', () => {
    for (const [name, { episodes }] of made) {
      const noticed = episodes.filter(({ kind }) => kind === 'visits').map(clock)
      expect(
        share(noticed, at => at.hour >= 8 && at.hour < 19),
        name,
      ).toBeGreaterThan(0.75)
      expect(
        share(noticed, at => at.dayOfWeek > 5),
        name,
      ).toBeLessThan(0.22)
      expect(noticed.filter(at => at.month === 12 && at.day >= 23 && at.day <= 31).length, name).toBeLessThan(5)
    }
  })

  it('fades: the first month has more than the others', () => {
    // In August the first days fall into the holidays.
    for (const [name, { episodes }, end] of made.slice(0, 2)) {
      const first = episodes.filter(({ startedAt }) => startedAt < end - 337 * DAY).length
      expect(first, name).toBeGreaterThan((1.25 * (episodes.length - first)) / (337 / 28))
    }
  })

  it('has a conference in another zone, and somebody awake when the clocks change', () => {
    for (const [name, { episodes }, end, home] of made) {
      const away = episodes.filter(({ zone }) => zone !== home)
      expect(new Set(away.map(({ zone }) => zone)).size, name).toBe(1)
      expect(away.length, name).toBeGreaterThanOrEqual(2)
      const changed = episodes.filter(one => one.zone === home && turns(clock(one).toPlainDate(), home))
      expect(new Set(changed.map(one => clock(one).toPlainDate().toString())).size, `${name} ${end}`).toBe(2)
    }
  })

  it('ends with unanswered searches of the last days, one of which goes tomorrow', () => {
    for (const [name, { episodes }, end] of made) {
      const waiting = episodes.filter(one => one.problem === undefined)
      expect(waiting.length, name).toBeGreaterThanOrEqual(4)
      expect(
        waiting.every(one => one.lastAt > end - 7 * DAY),
        name,
      ).toBe(true)
      expect(
        waiting.some(one => one.lastAt <= end - 6 * DAY),
        name,
      ).toBe(true)
    }
  })

  it('has follow-ups that were answered, once or twice, and some that are due', () => {
    for (const [name, { episodes }, end] of made) {
      const told = episodes.map(one => one.followUps?.length ?? 0)
      expect(told.filter(count => count === 1).length, name).toBeGreaterThan(20)
      expect(told.filter(count => count === 2).length, name).toBeGreaterThan(1)
      const due = episodes.filter(one => (followUpDue(one, WEEKS) ?? end) < end)
      expect(due.length, name).toBeGreaterThanOrEqual(2)
      expect(due.length, name).toBeLessThan(25)
    }
  })

  it('has all kinds by hand, with roles and minutes', () => {
    for (const [name, { episodes }] of made) {
      const hand = episodes.filter(({ kind }) => kind !== 'visits')
      expect(new Set(hand.map(({ kind }) => kind)).size, name).toBe(4)
      expect(
        hand.every(({ minutesByHand }) => (minutesByHand ?? 0) >= 5),
        name,
      ).toBe(true)
      expect(hand.some(({ role }) => role !== undefined) && hand.some(({ linked }) => linked !== undefined)).toBe(true)
    }
  })

  it('points to nobody, and to no real paper', () => {
    for (const [, year] of made) {
      for (const text of new Set(textsOf(year))) expect(findIdentifiers(text), text).toEqual([])
      for (const { visit } of year.visits) {
        if (visit.ids?.pmid) expect(Number(visit.ids.pmid)).toBeGreaterThanOrEqual(99_000_000)
        if (visit.ids?.doi) expect(visit.ids.doi).toMatch(/^10\.5555\/practice|^10\.1002\/14651858\.cd99/)
      }
    }
  })

  it('has two saved learning records that hold only what was answered in their time', () => {
    for (const [name, year, end, zone] of made) {
      const claims = claimsOf(year, 1, end, zone)
      expect(claims.length, name).toBe(2)
      for (const { episodes, document } of claims) {
        expect(episodes.length, name).toBeGreaterThan(60)
        expect(JSON.parse(document), name).toMatchObject({
          schema: 'aftersearch-claim',
          totals: { episodes: episodes.length },
        })
      }
    }
  })
})
