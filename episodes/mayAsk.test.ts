import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Askable, type AskEvent, type AskSettings, mayAsk } from './mayAsk.ts'

const MINUTE = 60_000
const NOW = 1_800_000_000_000
const MOMENT = { now: NOW, dayBegan: NOW - 9 * 60 * MINUTE, minuteOfDay: 9 * 60 }
const SETTINGS: AskSettings = { mode: 'over', waitMs: 10 * MINUTE, mutedSites: [], dayEnds: 16 * 60 + 30 }

const problem = (change: Partial<Askable> = {}): Askable => ({
  id: 'a',
  lastAt: NOW - MINUTE,
  openTabs: 1,
  sourceLeft: false,
  sites: ['pubmed'],
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
  it('never exceeds its limits, whatever happens in whatever order', () => {
    const step = fc.record({
      minutes: fc.integer({ min: 0, max: 90 }),
      id: fc.integer({ min: 0, max: 6 }),
      tabs: fc.integer({ min: 0, max: 2 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        let now = NOW
        const history: AskEvent[] = []
        for (const { minutes, id, tabs } of steps) {
          now += minutes * MINUTE
          const dayBegan = Math.floor(now / (24 * 60 * MINUTE)) * 24 * 60 * MINUTE
          const waiting = [
            problem({ id: `e${id}`, openTabs: tabs, lastAt: now - minutes * MINUTE, sourceLeft: tabs === 1 }),
          ]
          const decision = mayAsk(waiting, history, SETTINGS, { now, dayBegan, minuteOfDay: 600 })
          if (decision.kind === 'ask') history.push({ at: now, episode: decision.episode, what: 'shown' })
        }
        const days = Map.groupBy(history, event => Math.floor(event.at / (24 * 60 * MINUTE)))
        expect(Math.max(0, ...[...days.values()].map(events => events.length))).toBeLessThanOrEqual(2)
        expect(new Set(history.map(event => event.episode)).size).toBe(history.length)
        for (const [i, event] of history.entries()) {
          const before = history[i - 1]
          if (before) expect(event.at - before.at).toBeGreaterThanOrEqual(30 * MINUTE)
        }
      }),
    )
  })
})
