/** One line of the table: what was measured in this run against its budget. */
export interface Row {
  readonly what: string
  /** The most, or the least, that is allowed, in `unit`. */
  readonly budget: number
  readonly least?: boolean
  readonly value: number
  readonly unit: string
  /** What the value is to be seen against, measured in the same run. */
  readonly reference?: string
  /** What exactly was measured, and how. */
  readonly how: string
}

/** What a measure needs to know. */
export interface Wanted {
  readonly browsers: readonly ('chromium' | 'firefox')[]
  /** Fewer rounds. */
  readonly quick: boolean
}

/** Measures something. */
export type Measure = (wanted: Wanted) => Promise<Row[]>

/** The middle one. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new RangeError('nothing was measured')
  return middle
}

/** Runs from 0 to the number of rounds. */
export const rounds = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** Milliseconds of work that something takes in this process: what others do with the cores is not counted. */
export const timed = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
