import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './tree.ts'

export const TARGETS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const
export type Target = (typeof TARGETS)[number]

const folder = (target: Target): string => {
  const path = join(ROOT, '.output', target)
  if (!existsSync(path)) throw new Error(`${target} is not built: npm run build`)
  return path
}

/** All files of a built extension, relative to its root. */
export const builtFiles = (target: Target): string[] =>
  readdirSync(folder(target), { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(folder(target), name)).isFile(),
  )

export const builtBytes = (target: Target, name: string): Buffer => readFileSync(join(folder(target), name))

export const builtText = (target: Target, name: string): string => builtBytes(target, name).toString('utf8')

export const manifestOf = (target: Target): Record<string, unknown> => JSON.parse(builtText(target, 'manifest.json'))
