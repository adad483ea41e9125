import { describe, expect, it } from 'vitest'
import { startOptions, USUAL_YEAR } from './options.ts'
import { homeZone } from './yearSeed.ts'

describe('a start with a year', () => {
  it('takes the usual year unless a number says which', () => {
    expect(startOptions(['--year'])).toEqual({ browser: 'chromium', guided: false, year: USUAL_YEAR })
    expect(startOptions(['--year', '7', '--guided'])).toEqual({ browser: 'chromium', guided: true, year: 7 })
    expect(startOptions(['--year=0', '--browser', 'firefox']).year).toBe(0)
    expect(startOptions(['--year', '--browser', 'firefox'])).toMatchObject({ browser: 'firefox', year: USUAL_YEAR })
    expect(startOptions(['--guided']).year).toBeUndefined()
  })

  it('refuses what is no seed', () => {
    for (const wrong of ['--year=x', '--year=-1', '--year=1.5', '--year=4294967296', '--year=']) {
      expect(() => startOptions([wrong]), wrong).toThrow()
    }
  })

  it('is at home where the computer is, or where clocks change', () => {
    expect(homeZone('America/Toronto')).toBe('America/Toronto')
    expect([homeZone('UTC'), homeZone('Etc/UTC')]).toEqual(['Europe/London', 'Europe/London'])
  })
})
