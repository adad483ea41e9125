import { describe, expect, it } from 'vitest'
import { countReport, lastLine, type Report, total } from './counts.ts'
import { hasDisplay, runOptions, startOptions } from './options.ts'
import { stepsOf } from './parts.ts'

const report = (over: Partial<Report>): Report => ({ numPassedTests: 3, numFailedTests: 0, testResults: [], ...over })

describe('the options of a run', () => {
  it('are everything unless said', () => {
    const options = runOptions([])
    expect(options.browsers).toEqual(['chromium', 'firefox'])
    expect(stepsOf(options).map(step => step.name)).toEqual([
      'types',
      'lint',
      'build for chrome',
      'build for firefox',
      'build for edge',
      'unit',
      'journeys in chromium',
      'journeys in firefox',
    ])
  })

  it('leave out what is not asked for, but build for the journeys', () => {
    expect(runOptions(['--only', 'unit,types', '--browser', 'firefox'])).toEqual({
      parts: ['types', 'unit'],
      browsers: ['firefox'],
    })
    expect(runOptions(['--only', 'journeys']).parts).toEqual(['build', 'journeys'])
  })

  it('refuse what they do not know', () => {
    expect(() => runOptions(['--browser', 'safari'])).toThrow('--browser safari: it can be chromium, firefox')
    expect(() => runOptions(['--only', 'everything'])).toThrow('--only everything')
    expect(() => runOptions(['--fast'])).toThrow()
    expect(() => startOptions(['--browser', 'edge'])).toThrow('--browser edge')
  })
})

describe('the options of a start', () => {
  it('take Chromium, and drive by themselves only when asked or without a display', () => {
    expect(startOptions([])).toEqual({ browser: 'chromium', guided: false })
    expect(startOptions(['--guided', '--browser', 'firefox'])).toEqual({ browser: 'firefox', guided: true })
    expect([hasDisplay('linux', {}), hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })]).toEqual([false, true])
    expect([hasDisplay('darwin', {}), hasDisplay('linux', { DISPLAY: '' })]).toEqual([true, false])
  })
})

describe('the count of a run', () => {
  it('takes the numbers of the report', () => {
    expect(countReport(report({ numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2 })
  })

  it('counts what failed without a failed test', () => {
    const crashed = { name: 'a.test.ts', status: 'failed', assertionResults: [] }
    expect(countReport(undefined, 1).failed).toBe(1)
    expect(countReport(report({ numPassedTests: 0 }), 0)).toMatchObject({ failed: 1, note: 'no test ran' })
    expect(countReport(report({}), 1)).toMatchObject({ passed: 3, failed: 1 })
    expect(countReport(report({ testResults: [crashed] }), 1)).toMatchObject({ passed: 3, failed: 1 })
  })

  it('says what the tests themselves left out', () => {
    expect(countReport(report({ numPendingTests: 2 }), 0).note).toBe('2 left out by the tests themselves')
  })

  it('ends in one line', () => {
    expect(
      lastLine(
        total([
          { passed: 2, failed: 1 },
          { passed: 40, failed: 0 },
        ]),
      ),
    ).toBe('42 passed, 1 failed')
  })
})
