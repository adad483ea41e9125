import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AskEvent, withEvent } from './askHistory.ts'
import { type Askable, type AskMoment, type AskSettings, mayAsk } from './mayAsk.ts'

const MINUTE = 60_000
const NOW = 1_800_000_000_000
const MOMENT = { now: NOW, dayBegan: NOW - 9 * 60 * MINUTE, minuteOfDay: 9 * 60 }
const SETTINGS: AskSettings = {
  mode: 'over',
  waitMs: 10 * MINUTE,
  mutedSites: [],
  mutedTopics: [],
  dayEnds: 16 * 60 + 30,
  enough: false,
}

const problem = (change: Partial<Askable> = {}): Askable => ({
  id: 'a',
  lastAt: NOW - MINUTE,
  openTabs: 1,
  sourceLeft: false,
  sites: ['pubmed'],
  texts: ['apixaban CKD 4'],
  ...change,
})
const shown = (episode: string, minutesAgo: number): AskEvent => ({
  at: NOW - minutesAgo * MINUTE,
  episode,
  what: 'shown',
})
const BEFORE = [shown('old', 3 * 24 * 60)]

describe('whether to ask', () => {
  it('introduces itself as soon as a source has been read and left', () => {
    expect(mayAsk([problem({ sourceLeft: true })], [], SETTINGS, MOMENT)).toEqual({
      kind: 'ask',
      episode: 'a',
      first: true,
    })
    expect(mayAsk([problem()], [], SETTINGS, MOMENT).kind).toBe('silent')
  })
  it('later waits until the problem is over', () => {
    const going = problem({ sourceLeft: true })
    expect(mayAsk([going], BEFORE, SETTINGS, MOMENT)).toEqual({ kind: 'silent', lookInMs: 9 * MINUTE })
    expect(mayAsk([{ ...going, lastAt: NOW - 10 * MINUTE }], BEFORE, SETTINGS, MOMENT).kind).toBe('ask')
    expect(mayAsk([{ ...going, openTabs: 0 }], BEFORE, SETTINGS, MOMENT).kind).toBe('ask')
  })
  it('asks once an episode, then leaves a dot', () => {
    const over = problem({ openTabs: 0 })
    expect(mayAsk([over], [...BEFORE, shown('a', 60)], SETTINGS, MOMENT)).toEqual({ kind: 'dot' })
    expect(mayAsk([over], [...BEFORE, { ...shown('a', 60), what: 'later' }], SETTINGS, MOMENT)).toEqual({ kind: 'dot' })
  })
  it('keeps half an hour between two pills and shows two a day', () => {
    const over = [problem({ openTabs: 0 })]
    expect(mayAsk(over, [shown('b', 29)], SETTINGS, MOMENT).kind).toBe('dot')
    expect(mayAsk(over, [shown('b', 30)], SETTINGS, MOMENT).kind).toBe('ask')
    expect(mayAsk(over, [shown('b', 90), shown('c', 60)], SETTINGS, MOMENT).kind).toBe('dot')
    expect(mayAsk(over, [shown('b', 600), shown('c', 560)], SETTINGS, MOMENT).kind).toBe('ask')
  })
  it('is silent while paused, on muted sites, and when asked only by a click', () => {
    const over = [problem({ openTabs: 0, sourceLeft: true })]
    expect(mayAsk(over, [], { ...SETTINGS, pausedUntil: NOW + 1 }, MOMENT).kind).toBe('silent')
    expect(mayAsk(over, [], { ...SETTINGS, mutedSites: ['pubmed'] }, MOMENT).kind).toBe('silent')
    expect(mayAsk(over, [], { ...SETTINGS, mode: 'click' }, MOMENT).kind).toBe('silent')
  })
  it('right away means after a source; end of day means a dot in the evening', () => {
    expect(mayAsk([problem({ sourceLeft: true })], BEFORE, { ...SETTINGS, mode: 'now' }, MOMENT).kind).toBe('ask')
    const day: AskSettings = { ...SETTINGS, mode: 'day' }
    expect(mayAsk([problem({ openTabs: 0 })], BEFORE, day, MOMENT).kind).toBe('silent')
    expect(mayAsk([problem({ openTabs: 0 })], BEFORE, day, { ...MOMENT, minuteOfDay: 17 * 60 }).kind).toBe('dot')
  })
  it('leaves a dot for the rest of the day after two refusals', () => {
    const over = [problem({ openTabs: 0 })]
    const later = (hours: number): AskEvent => ({ ...shown(`l${hours}`, hours * 60), what: 'later' })
    expect(mayAsk(over, [...BEFORE, later(3)], SETTINGS, MOMENT).kind).toBe('ask')
    expect(mayAsk(over, [...BEFORE, later(3), later(2)], SETTINGS, MOMENT).kind).toBe('dot')
    expect(mayAsk(over, [...BEFORE, later(30), later(20)], SETTINGS, MOMENT).kind).toBe('ask')
  })
  it('does not take a pill that was left alone for a refusal', () => {
    const ignored = [1, 2, 3].map((hours): AskEvent => ({ ...shown(`i${hours}`, hours * 60), what: 'ignored' }))
    expect(mayAsk([problem({ openTabs: 0 })], [...BEFORE, ...ignored], SETTINGS, MOMENT).kind).toBe('ask')
  })
  it('after five "Later" in a row speaks at the end of the day only, until one is answered', () => {
    const over = [problem({ openTabs: 0 })]
    const laters = [1, 2, 3, 4, 5].map((day): AskEvent => ({ ...shown(`d${day}`, day * 1440), what: 'later' }))
    const evening = { ...MOMENT, minuteOfDay: 17 * 60 }
    expect(mayAsk(over, [...BEFORE, ...laters], SETTINGS, MOMENT).kind).toBe('silent')
    expect(mayAsk(over, [...BEFORE, ...laters], SETTINGS, evening).kind).toBe('dot')
    for (const what of ['answered', 'chosen'] as const) {
      expect(mayAsk(over, [...BEFORE, ...laters, { ...shown('z', 10), what }], SETTINGS, MOMENT).kind).toBe('ask')
    }
  })
  it('is silent about muted topics, in muted hours, and when there is enough', () => {
    const over = [problem({ openTabs: 0, sourceLeft: true })]
    expect(mayAsk(over, [], { ...SETTINGS, mutedTopics: ['APIXABAN'] }, MOMENT).kind).toBe('silent')
    expect(mayAsk(over, [], { ...SETTINGS, mutedTopics: ['warfarin', ' '] }, MOMENT).kind).toBe('ask')
    expect(mayAsk(over, [], { ...SETTINGS, mutedHours: { from: 480, to: 600 } }, MOMENT).kind).toBe('silent')
    expect(mayAsk(over, [], { ...SETTINGS, mutedHours: { from: 1320, to: 560 } }, MOMENT).kind).toBe('silent')
    expect(mayAsk(over, [], { ...SETTINGS, mutedHours: { from: 1320, to: 540 } }, MOMENT).kind).toBe('ask')
    expect(mayAsk(over, [], { ...SETTINGS, enough: true }, MOMENT).kind).toBe('silent')
  })
  it('does not ask about a problem that came back: that is an offer, no question', () => {
    expect(mayAsk([problem({ openTabs: 0, cameBack: true })], BEFORE, SETTINGS, MOMENT)).toEqual({ kind: 'dot' })
  })
  it('is not silenced by a clock that was set back', () => {
    const ahead = [shown('b', -3 * 24 * 60)]
    expect(mayAsk([problem({ openTabs: 0 })], ahead, SETTINGS, MOMENT).kind).toBe('ask')
  })
  it('never exceeds its limits, whatever happens in whatever order', () => {
    const DAY = 24 * 60 * MINUTE
    const rarely = fc.nat({ max: 9 }).map(n => n === 0)
    const step = fc.record({
      minutes: fc.integer({ min: 0, max: 400 }),
      id: fc.integer({ min: 0, max: 40 }),
      tabs: fc.integer({ min: 0, max: 2 }),
      mode: fc.constantFrom('over', 'over', 'over', 'now', 'day', 'click'),
      after: fc.constantFrom('later', 'ignored', 'answered', 'failed', undefined),
      paused: rarely,
      enough: rarely,
      site: fc.constantFrom('pubmed', 'pubmed', 'pubmed', 'uptodate'),
      shuffle: fc.integer({ min: 0, max: 100 }),
    })
    let asked = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), steps => {
        let now = NOW
        let history: AskEvent[] = []
        for (const { minutes, id, tabs, mode, after, paused, enough, site, shuffle } of steps) {
          now += minutes * MINUTE
          const dayBegan = Math.floor(now / DAY) * DAY
          const settings: AskSettings = {
            ...SETTINGS,
            mode,
            enough,
            mutedSites: ['uptodate'],
            ...(paused && { pausedUntil: now + 1 }),
          }
          const moment: AskMoment = { now, dayBegan, minuteOfDay: Math.floor((now - dayBegan) / MINUTE) }
          const waiting = [
            problem({
              id: `e${id}`,
              openTabs: tabs,
              lastAt: now - minutes * MINUTE,
              sourceLeft: tabs === 1,
              sites: [site],
            }),
          ]
          const decision = mayAsk(waiting, history, settings, moment)
          if (decision.kind !== 'silent' && (paused || enough || mode === 'click' || site === 'uptodate')) expect.fail()
          if (decision.kind === 'silent' && decision.lookInMs !== undefined)
            expect(decision.lookInMs).toBeGreaterThanOrEqual(0)
          if (decision.kind !== 'ask') continue
          expect(['over', 'now']).toContain(mode)
          asked += 1
          const before = history.filter(event => event.what === 'shown')
          const today = history.filter(event => event.at >= dayBegan)
          expect(today.filter(event => event.what === 'shown').length).toBeLessThan(2)
          expect(today.filter(event => event.what === 'later').length).toBeLessThan(2)
          expect(before.every(event => now - event.at >= 30 * MINUTE)).toBe(true)
          expect(history.some(event => event.episode === decision.episode)).toBe(false)
          history = withEvent(history, { at: now, episode: decision.episode, what: 'shown' })
          if (after) history = withEvent(history, { at: now, episode: decision.episode, what: after })
          history.push(...history.splice(0, shuffle % (history.length + 1)))
        }
      }),
    )
    expect(asked).toBeGreaterThan(100)
  })
})
