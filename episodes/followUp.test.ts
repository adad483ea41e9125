import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followUpDue, followUpsToday, withFollowUp } from './followUp.ts'
import { type Episode, HAPPENED, OUTCOMES } from './types.ts'

const DAY = 24 * 3600_000
const SEPTEMBER = Date.parse('2026-09-20T08:00:00Z')
const changed = (more: Partial<Episode> = {}): Episode => ({
  ...{ id: 'a', kind: 'visits', startedAt: SEPTEMBER, lastAt: SEPTEMBER, zone: 'Europe/Berlin' },
  ...{ outcome: 'changed', answeredAt: SEPTEMBER },
  ...more,
})
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString())

describe('the day of a follow-up', () => {
  it('is so many weeks later at the same local hour, over the change of the clocks', () => {
    expect(iso(followUpDue(changed(), 6))).toBe('2026-11-01T09:00:00.000Z')
    expect(iso(followUpDue(changed(), 4))).toBe('2026-10-18T08:00:00.000Z')
  })

  it('comes only after "Changed", and once more at twelve weeks after "not yet"', () => {
    for (const outcome of OUTCOMES)
      expect(followUpDue(changed({ outcome }), 6) !== undefined).toBe(outcome === 'changed')
    const once = (happened: (typeof HAPPENED)[number]) =>
      withFollowUp(changed(), { at: SEPTEMBER + 43 * DAY, happened })
    expect(iso(followUpDue(once('notYet'), 6))).toBe('2026-12-13T09:00:00.000Z')
    for (const happened of HAPPENED.filter(one => one !== 'notYet'))
      expect(followUpDue(once(happened), 6)).toBeUndefined()
    const twice = withFollowUp(once('notYet'), { at: SEPTEMBER + 84 * DAY, happened: 'notYet' })
    expect(followUpDue(twice, 6)).toBeUndefined()
    const late = withFollowUp(changed(), { at: SEPTEMBER + 100 * DAY, happened: 'notYet' })
    expect(followUpDue(late, 6)).toBeUndefined()
  })
})

describe('the follow-ups of a day', () => {
  const row = (id: string, due: number) => ({ id, due })

  it('are the newest two that are due', () => {
    const rows = [row('a', 10), row('b', 30), row('c', 20), row('d', 99)]
    expect(followUpsToday(rows, [], 0, 50).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(followUpsToday(rows, [40], 0, 50).map(({ id }) => id)).toEqual(['b'])
    expect(followUpsToday(rows, [40, 41], 0, 50)).toEqual([])
    expect(followUpsToday(rows, [-5, -6], 0, 50)).toHaveLength(2)
  })

  it('are never more than two a day, however they are answered', () => {
    const due = fc.array(fc.integer({ min: 0, max: 20 * DAY }), { maxLength: 40 })
    fc.assert(
      fc.property(due, times => {
        let open = times.map((at, index) => row(`r${index}`, at))
        const said: number[] = []
        for (let hour = 0; hour < 20 * 24; hour++) {
          const now = hour * 3600_000
          const [first] = followUpsToday(open, said, Math.floor(now / DAY) * DAY, now)
          if (!first) continue
          expect(first.due).toBeLessThanOrEqual(now)
          open = open.filter(({ id }) => id !== first.id)
          said.push(now)
        }
        const days = Map.groupBy(said, at => Math.floor(at / DAY))
        expect(Math.max(0, ...[...days.values()].map(list => list.length))).toBeLessThanOrEqual(2)
      }),
    )
  })
})
