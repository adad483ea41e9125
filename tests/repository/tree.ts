import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The checkout's root. */
export const ROOT = join(import.meta.dirname, '..', '..')

/** Files of the repository, tracked or new, relative to the root, with forward slashes. */
export const files = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(name => name !== '')

export const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

/** Our own code: TypeScript outside tests and what only they use. */
export const code = (): string[] =>
  files().filter(
    name => /\.tsx?$/.test(name) && !name.startsWith('tests/') && !/(?:\.test|\/testing|\/testStore)\.tsx?$/.test(name),
  )

/** Relative imports of a file, each resolved to a path from the root; `type` when nothing of it is left at run time. */
export const imports = (name: string): { to: string; type: boolean }[] => {
  const found = read(name).matchAll(
    /^\s*(?:import|export)\s+(?:(type)\s+)?([^'"]*?)(?:from\s+)?['"](\.{1,2}\/[^'"]+)['"]/gm,
  )
  return [...found].map(([, type, names, path]) => ({
    to: join(name, '..', path ?? '').replaceAll('\\', '/'),
    type:
      type !== undefined ||
      (/^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}\s*$/.test((names ?? '').trim()) && names !== ''),
  }))
}
