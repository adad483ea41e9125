import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASK_EVENTS, type AskEvent, isCalmed, withEvent } from './askHistory.ts'

const DAY = 24 * 3600_000
const NOW = 1_800_000_000_000
const event = (what: AskEvent['what'], daysAgo = 0): AskEvent => ({ at: NOW - daysAgo * DAY, episode: 'a', what })

describe('the history of questions', () => {
  it('keeps a week, the first pill of all, and every "Later" until something was decided', () => {
    const old = [event('shown', 300), event('shown', 200), event('later', 200), event('ignored', 8), event('failed', 6)]
    expect(withEvent(old, event('shown'))).toEqual([old[0], old[2], old[4], event('shown')])
    expect(withEvent(old, event('answered'))).toEqual([old[0], old[4], event('answered')])
  })

  it('is calmed by five put off in a row, however long that took', () => {
    const laters = [40, 30, 20, 10, 1].map(days => event('later', days))
    expect(isCalmed(laters)).toBe(true)
    expect(isCalmed(laters.slice(1))).toBe(false)
    expect(isCalmed([...laters, event('ignored')])).toBe(true)
    expect(isCalmed([...laters, event('answered')])).toBe(false)
    expect(isCalmed([...laters, event('chosen')])).toBe(false)
    expect(isCalmed([])).toBe(false)
  })

  it('leads to the same whether it is trimmed as it grows or not at all', () => {
    const any = fc.record({ days: fc.double({ min: 0, max: 3, noNaN: true }), what: fc.constantFrom(...ASK_EVENTS) })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), steps => {
        let at = NOW
        let trimmed: AskEvent[] = []
        const whole: AskEvent[] = []
        for (const { days, what } of steps) {
          at += days * DAY
          trimmed = withEvent(trimmed, { at, episode: 'a', what })
          whole.push({ at, episode: 'a', what })
          expect(isCalmed(trimmed)).toBe(isCalmed(whole))
          expect(trimmed.some(one => one.what === 'shown')).toBe(whole.some(one => one.what === 'shown'))
        }
      }),
    )
  })
})
