import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, type Earlier } from './count.ts'
import { barredUnder } from './exclusive.ts'
import { anEpisode } from './fixtures.ts'
import type { Prepared } from './prepare.ts'
import { RULES } from './rules/index.ts'
import { learningRecord } from './rules/learning-record.ts'
import { usAmaCat2 } from './rules/us-ama-cat2.ts'

const item = (id: number): Prepared => ({
  ...{ episode: anEpisode(id).episode, summary: { searches: [], sources: [], sites: [], seconds: 0 } },
  ...{ day: '2026-07-01', measuredTenths: 600, byHandTenths: 0 },
})
const counting = RULES.filter(({ counting, award }) => counting.basis === 'time' && award !== 'provider')

test('an episode never counts twice under rules that exclude each other, nor twice under one', () => {
  const claims = fc.array(
    fc.tuple(fc.constantFrom(...counting), fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 6 })),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(claims, list => {
      const made: Earlier[] = []
      for (const [rule, ids] of list) {
        const { episodes } = count(rule, ids.map(item), { method: 'episode', earlier: made })
        const given = episodes.filter(({ hundredths = 0 }) => hundredths > 0)
        made.push(...given.map(({ id, hundredths = 0 }) => ({ episodeId: id, ruleId: rule.id, hundredths })))
      }
      const under = Map.groupBy(made, ({ episodeId }) => episodeId)
      for (const entries of under.values()) {
        const ids = entries.map(({ ruleId }) => ruleId)
        expect(new Set(ids).size).toBe(ids.length)
        for (const rule of RULES.filter(({ id }) => ids.includes(id))) {
          for (const other of rule.stacking.exclusiveWith) expect(ids).not.toContain(other)
        }
      }
    }),
  )
})

describe('what an earlier claim bars', () => {
  const barred = (ruleId: string, withoutAmount: boolean, rule = usAmaCat2) =>
    barredUnder(rule, [{ episodeId: 'e', ruleId, withoutAmount }]).has('e')

  test('where it holds an amount: its own rule, and those that it excludes', () => {
    expect(barred('us-ama-cat2', false)).toBe(true)
    expect(barred('us-ama-cat2', true)).toBe(false)
    expect(barred('us-ama-cat1-ipoc', false)).toBe(true)
    expect(barred('us-ama-cat1-ipoc', true)).toBe(false)
    expect(barred('us-aafp-poc', false)).toBe(false)
    expect(barred('xx-unknown', false)).toBe(false)
  })
  test('no record, ever', () => {
    expect(barred('us-ama-cat2', false, learningRecord)).toBe(false)
    expect(barred('learning-record', true, learningRecord)).toBe(false)
  })
})

test('what was credited elsewhere counts for nothing, and says so', () => {
  const counted = count(usAmaCat2, [item(1), item(2)], {
    method: 'day',
    creditedElsewhere: [anEpisode(1).episode.id],
  })
  expect(counted.amount).toBe('1.00')
  expect(counted.episodes.map(({ explanation }) => explanation)).toEqual(['creditedElsewhere', 'countedInDay'])
})
