import { parseArgs } from 'node:util'
import type { BrowserName } from '../drive/types.ts'

/** The parts of a whole run, in their order. */
export const PARTS = ['types', 'lint', 'build', 'unit', 'journeys'] as const
export type Part = (typeof PARTS)[number]

/** What `npm test` runs. */
export interface RunOptions {
  readonly parts: readonly Part[]
  readonly browsers: readonly BrowserName[]
}

/** What `npm start` starts. */
export interface StartOptions {
  readonly browser: BrowserName
  readonly guided: boolean
  /** The seed of the made-up year that fills the diary; absent: an empty diary. */
  readonly year?: number
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

function oneOf<T extends string>(allowed: readonly T[], value: string, name: string): T {
  const found = allowed.find(one => one === value)
  if (!found) throw new Error(`--${name} ${value}: it can be ${allowed.join(', ')}`)
  return found
}

/** Reads the options of `npm test`. Journeys need the built extension, so they bring the builds with them. */
export function runOptions(args: readonly string[]): RunOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string', multiple: true }, only: { type: 'string', multiple: true } },
  })
  const browsers = (values.browser ?? []).map(value => oneOf(BROWSERS, value, 'browser'))
  const only = (values.only ?? []).flatMap(value => value.split(',')).map(value => oneOf(PARTS, value.trim(), 'only'))
  const wanted = new Set<Part>(only.length > 0 ? only : PARTS)
  if (wanted.has('journeys')) wanted.add('build')
  return {
    parts: PARTS.filter(part => wanted.has(part)),
    browsers: browsers.length > 0 ? BROWSERS.filter(name => browsers.includes(name)) : BROWSERS,
  }
}

/** The year of `--year` without a number. */
export const USUAL_YEAR = 1

/** `--year` may stand alone, which `parseArgs` does not know. */
const withSeed = (args: readonly string[]): string[] =>
  args.map((arg, at) => (arg === '--year' && !/^\d+$/.test(args[at + 1] ?? '') ? `--year=${USUAL_YEAR}` : arg))

function seedOf(value: string): number {
  const seed = value === '' ? Number.NaN : Number(value)
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new Error(`--year ${value}: it can be a whole number`)
  return seed
}

/** Reads the options of `npm start`. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: withSeed(args),
    options: {
      browser: { type: 'string', default: 'chromium' },
      guided: { type: 'boolean', default: false },
      year: { type: 'string' },
    },
  })
  return {
    browser: oneOf(BROWSERS, values.browser, 'browser'),
    guided: values.guided,
    ...(values.year === undefined ? {} : { year: seedOf(values.year) }),
  }
}

/** True where a person can see a window. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
