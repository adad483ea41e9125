import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { BrowserName } from './types.ts'

/** The environment variables that name a browser's program. */
export const VARIABLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'AFTERSEARCH_CHROMIUM',
  firefox: 'AFTERSEARCH_FIREFOX',
}

/** Chromium first: Google's and Microsoft's builds are asked last, since they may refuse to load an unpacked extension. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
}

const MAC: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
}

const WINDOWS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Google/Chrome/Application/chrome.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
}

type Environment = Readonly<Record<string, string | undefined>>

/** The places where a browser may be, best first. */
export function candidates(name: BrowserName, platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') {
    const program = (app: string) =>
      `/Applications/${app}.app/Contents/MacOS/${app.startsWith('Firefox') ? 'firefox' : app}`
    return MAC[name].map(program)
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined)
    return WINDOWS[name].flatMap(path => roots.map(root => join(root, path)))
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return COMMANDS[name].flatMap(command => [...new Set(folders)].filter(Boolean).map(folder => join(folder, command)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

/** The program of a browser on this computer, if there is one. A program named by its variable must exist. */
export function findBrowser(
  name: BrowserName,
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
): string | undefined {
  const named = env[VARIABLES[name]]
  if (named && !isProgram(named)) throw new Error(`${VARIABLES[name]} names ${named}, which cannot be run.`)
  return named || candidates(name, platform, env).find(isProgram)
}
