import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../storage/settings.ts'
import { practiceLog } from './log.ts'
import { replay } from './replay.ts'

const DAYS = Array.from({ length: 60 }, (_, seed) => practiceLog(seed + 1))
const shareEarly = (waitMs: number): number => {
  const all = DAYS.map(log => replay(log, waitMs))
  const asked = all.reduce((sum, one) => sum + one.asked, 0)
  expect(asked).toBeGreaterThan(100)
  return all.reduce((sum, one) => sum + one.early, 0) / asked
}

describe('questions in replayed days', () => {
  it('come before the problem is over in fewer than one of ten', () => {
    expect(shareEarly(DEFAULT_SETTINGS.waitMs)).toBeLessThan(0.1)
  })

  it('would come too early with the wait of a minute or two', () => {
    expect(shareEarly(2 * 60_000)).toBeGreaterThan(0.2)
  })
})
