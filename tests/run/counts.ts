/** How many checks of a part passed and failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  /** What a reader must know besides the numbers. */
  readonly note?: string
}

/** The parts of vitest's JSON report that are counted. */
export interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests?: number
  readonly numTodoTests?: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** Counts a vitest run. Whatever went wrong without a failed test of its own counts as one failure. */
export function countReport(report: Report | undefined, exitCode: number): Counts {
  if (!report) return { passed: 0, failed: 1, note: 'ended without a report' }
  const crashed = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(one => one.status === 'failed'),
  )
  const passed = report.numPassedTests
  const failed = report.numFailedTests + crashed.length
  if (passed + failed === 0) return { passed: 0, failed: 1, note: 'no test ran' }
  if (failed === 0 && exitCode !== 0)
    return { passed, failed: 1, note: `every test passed, but vitest ended with ${exitCode}` }
  const left = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
  const notes = [
    ...(crashed.length > 0 ? [`${crashed.length} files could not be run`] : []),
    ...(left > 0 ? [`${left} left out by the tests themselves`] : []),
  ]
  return { passed, failed, ...(notes.length > 0 ? { note: notes.join(', ') } : {}) }
}

/** The sum of several parts. */
export function total(parts: readonly Counts[]): Counts {
  return parts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}

/** The last line of a run. */
export function lastLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
