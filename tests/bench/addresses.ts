import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SITES = join(import.meta.dirname, '../../sites')
const TAILS = ['', 'utm_source=newsletter&utm_medium=email', 'sort=date&page=3']

const withTail = (address: string, tail: string): string => {
  if (tail === '') return address
  const [before = '', hash] = address.split(/#(.*)/s)
  return `${before}${before.includes('?') ? '&' : '?'}${tail}${hash === undefined ? '' : `#${hash}`}`
}

/**
 * Addresses of every site as its page shows them: all that stand in the tests of the sites, noticed or ignored, each also
 * with what mails and lists of results add; each once.
 */
export const addresses = (): string[] => {
  const known = globSync('*/*.test.ts', { cwd: SITES }).flatMap(name =>
    [...readFileSync(join(SITES, name), 'utf8').matchAll(/['"`](https?:\/\/[^'"`\s$]+)['"`]/g)].map(
      found => found[1] ?? '',
    ),
  )
  return [...new Set(known.flatMap(address => TAILS.map(tail => withTail(address, tail))))]
}
