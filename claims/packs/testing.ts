import { readFileSync } from 'node:fs'
import { readPack } from './readPack.ts'
import type { Pack } from './schema.ts'

export const EXAMPLE_TEXT = readFileSync(new URL('../../docs/example-pack.json', import.meta.url), 'utf8')

/** The pack that ships as an example. */
export const examplePack = (): Pack => {
  const read = readPack(EXAMPLE_TEXT)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.pack
}

/** The example as a file with one field changed, e.g. `credit.perCycle`; undefined takes it out. */
export const exampleWith = (path: string, value: unknown): string => {
  const whole = JSON.parse(EXAMPLE_TEXT) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, whole)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return JSON.stringify(whole)
}
