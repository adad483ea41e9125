import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser, VARIABLES } from './find.ts'
import type { BrowserName } from './types.ts'

/** What a run may need besides Node: the browsers, and poppler to turn a PDF into pictures. */
export type Need = BrowserName | 'poppler'

const PACKAGES: Readonly<Record<Need, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  poppler: 'poppler-utils',
}

function found(need: Need): boolean {
  if (need !== 'poppler') return findBrowser(need) !== undefined
  return spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).error === undefined
}

/** How a person installs what is missing. */
export function instruction(missing: readonly Need[], platform: NodeJS.Platform = process.platform): string {
  const names = missing.map(need => PACKAGES[need])
  const variables = missing.filter(need => need !== 'poppler').map(need => VARIABLES[need])
  const how: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
    linux: `As root: apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`,
    darwin: `brew install ${names.map(name => name.replace('firefox-esr', 'firefox').replace('-utils', '')).join(' ')}`,
    win32: `winget install ${names.map(name => name.replace('chromium', 'Hibbiki.Chromium').replace('firefox-esr', 'Mozilla.Firefox')).join(' ')}`,
  }
  const named = variables.length > 0 ? ` Or name the program in ${variables.join(' and ')}.` : ''
  return `Missing: ${missing.join(', ')}. ${how[platform] ?? `Install ${names.join(', ')}.`}${named}`
}

/** Installs what is missing where that is possible (Debian and Ubuntu, as root); otherwise fails and says what to install. */
export function ensure(needs: readonly Need[]): void {
  const missing = needs.filter(need => !found(need))
  if (missing.length === 0) return
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall) throw new Error(instruction(missing))
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  console.log(`Installing ${missing.map(need => PACKAGES[need]).join(', ')} ...`)
  try {
    run('update')
    run('install', '-y', '--no-install-recommends', ...missing.map(need => PACKAGES[need]))
  } catch (error) {
    throw new Error(`Installing failed. ${instruction(missing)}`, { cause: error })
  }
  const still = missing.filter(need => !found(need))
  if (still.length > 0) throw new Error(`Installed, but not found. ${instruction(still)}`)
}

/** The program of a browser, installed when it is missing. */
export function browserProgram(name: BrowserName): string {
  ensure([name])
  const program = findBrowser(name)
  if (!program) throw new Error(instruction([name]))
  return program
}
