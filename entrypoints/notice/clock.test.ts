import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeClock } from './clock.ts'

const awake = (now: number) => ({ now, visible: true, focused: true, lastInput: now })

describe('reading clock', () => {
  it('counts only what is visible, focused and awake', () => {
    const clock = makeClock(0)
    for (let now = 1000; now <= 5000; now += 1000) clock.tick(awake(now))
    expect(clock.seconds()).toBe(5)
    clock.tick({ ...awake(6000), visible: false })
    clock.tick({ ...awake(7000), focused: false })
    clock.tick({ ...awake(80_000), lastInput: 7000 })
    expect(clock.seconds()).toBe(5)
  })
  it('does not count sleep, and never goes back', () => {
    const clock = makeClock(0)
    clock.tick(awake(8 * 3600_000))
    expect(clock.seconds()).toBe(2)
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ step: fc.integer({ min: -5000, max: 90_000 }), visible: fc.boolean(), idle: fc.nat(90_000) }),
        ),
        steps => {
          const fresh = makeClock(0)
          let [now, before, furthest] = [0, 0, 0]
          for (const { step, visible, idle } of steps) {
            now += step
            furthest = Math.max(furthest, now)
            fresh.tick({ now, visible, focused: true, lastInput: now - idle })
            expect(fresh.seconds()).toBeGreaterThanOrEqual(before)
            before = fresh.seconds()
          }
          expect(before * 1000).toBeLessThanOrEqual(furthest)
        },
      ),
    )
  })
})
