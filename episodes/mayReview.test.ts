import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayReview, type ReviewEvent, type ReviewMoment, type ReviewSettings } from './mayReview.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** A Tuesday, 00:00 UTC. */
const TUESDAY = Date.UTC(2026, 10, 24)
const SETTINGS: ReviewSettings = { dayEnds: 16 * 60 + 30, reviewDays: [1, 2, 3, 4, 5] }

const moment = (minuteOfDay: number, days = 0): ReviewMoment => {
  const dayBegan = TUESDAY + days * DAY
  const weekday = new Date(dayBegan).getUTCDay() || 7
  return { now: dayBegan + minuteOfDay * MINUTE, dayBegan, minuteOfDay, weekday }
}
const due = (at: ReviewMoment, lastWaitingAt: number, history: ReviewEvent[] = [], settings = SETTINGS) =>
  mayReview(2, lastWaitingAt, history, settings, at)

describe('the review at the end of the day', () => {
  const today = TUESDAY + 9 * 60 * MINUTE

  it('comes when the working day ends, once', () => {
    expect(due(moment(16 * 60), today).due).toBe(false)
    expect(due(moment(16 * 60 + 30), today).due).toBe(true)
    expect(due(moment(17 * 60), today, [{ at: TUESDAY + 1000 * MINUTE, what: 'opened' }]).due).toBe(false)
    expect(mayReview(0, 0, [], SETTINGS, moment(17 * 60)).due).toBe(false)
  })

  it('comes first thing on the next working day when the evening had none', () => {
    expect(due(moment(8 * 60, 1), today).due).toBe(true)
    expect(due(moment(17 * 60, 4), today).due).toBe(false)
    expect(due(moment(7 * 60, 6), today).due).toBe(true)
  })

  it('is silent while paused', () => {
    expect(due(moment(1000), today, [], { ...SETTINGS, pausedUntil: TUESDAY + DAY }).due).toBe(false)
  })

  it('comes on Mondays only after three were skipped, until one is opened', () => {
    const skipped = [3, 2, 1].map((days): ReviewEvent => ({ at: TUESDAY - days * DAY, what: 'skipped' }))
    expect(due(moment(1000), today, skipped)).toEqual({ due: false, weekly: true })
    expect(due(moment(1000, 6), today, skipped)).toEqual({ due: true, weekly: true })
    expect(due(moment(1000), today, [...skipped, { at: TUESDAY - 1, what: 'opened' }])).toEqual({
      due: true,
      weekly: false,
    })
  })

  it('comes at most once a day, whatever happened before', () => {
    const step = fc.record({ minutes: fc.integer({ min: 1, max: 700 }), opened: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const history: ReviewEvent[] = []
        let minutes = 0
        for (const step of steps) {
          minutes += step.minutes
          const at = moment(minutes % 1440, Math.floor(minutes / 1440))
          if (!due(at, at.now - DAY, history).due) continue
          expect(history.filter(event => event.at >= at.dayBegan)).toEqual([])
          expect(SETTINGS.reviewDays).toContain(at.weekday)
          history.push({ at: at.now, what: step.opened ? 'opened' : 'skipped' })
        }
      }),
    )
  })
})
