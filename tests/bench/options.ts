import { parseArgs } from 'node:util'
import type { Wanted } from './row.ts'

const BROWSERS = ['chromium', 'firefox'] as const

/** Reads `--browser chromium|firefox` (both unless said, more than once if wanted) and `--quick`. */
export const benchOptions = (args: readonly string[]): Wanted => {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
  })
  const wanted = values.browser ?? []
  const unknown = wanted.find(name => !BROWSERS.some(browser => browser === name))
  if (unknown !== undefined) throw new Error(`--browser ${unknown}: it can be ${BROWSERS.join(' or ')}`)
  const browsers = wanted.length > 0 ? BROWSERS.filter(name => wanted.includes(name)) : BROWSERS
  return { browsers, quick: values.quick }
}
