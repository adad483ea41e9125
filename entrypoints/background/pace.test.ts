import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makePace } from './pace.ts'

it('takes thirty new visits a minute from a tab, and what it has taken once always', () => {
  const may = makePace()
  const taken = Array.from({ length: 10_000 }, (_, i) => may(1, `v${i}`, 1000 + i))
  expect(taken.filter(Boolean)).toHaveLength(30)
  expect(may(1, 'v3', 2_000)).toBe(true)
  expect(may(2, 'w', 2_000)).toBe(true)
  expect(may(1, 'later', 1000 + 60_000)).toBe(true)
})

it('is not stopped for good by a clock that went ahead and back', () => {
  const may = makePace()
  for (let i = 0; i < 40; i++) may(1, `v${i}`, 10_000_000)
  expect(may(1, 'after', 5_000)).toBe(true)
})

it('never takes more than thirty within a minute, however they come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9_000 }), { maxLength: 300 }), steps => {
      const may = makePace()
      let now = 0
      const times: number[] = []
      for (const [i, step] of steps.entries()) {
        now += step
        if (may(1, `v${i}`, now)) times.push(now)
      }
      for (const at of times)
        expect(times.filter(other => other > at - 60_000 && other <= at).length).toBeLessThanOrEqual(30)
    }),
  )
})
