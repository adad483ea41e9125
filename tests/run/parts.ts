import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensure } from '../drive/install.ts'
import type { BrowserName } from '../drive/types.ts'
import { command, ROOT, type Tool } from './command.ts'
import { type Counts, countReport, type Report } from './counts.ts'
import type { Part, RunOptions } from './options.ts'

/** One line of the summary: what ran and how it is run. */
export interface Step {
  readonly name: string
  run(): Promise<Counts>
}

const checked = (code: number): Counts => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const check = (name: string, tool: Tool, ...args: string[]): Step => ({
  name,
  run: async () => checked(await command(tool, args, { minutes: 3 })),
})

/** Types need what WXT generates; `npm ci` has done that, unless scripts were switched off. */
const types: Step = {
  name: 'types',
  async run() {
    if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) await command('wxt', ['prepare'], { minutes: 2 })
    return checked(await command('tsc', ['--noEmit'], { minutes: 3 }))
  },
}

async function vitest(config: string, minutes: number, env: Readonly<Record<string, string>> = {}): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'aftersearch-report-'))
  const file = join(folder, 'report.json')
  try {
    const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const code = await command('vitest', args, { minutes, env })
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
    return countReport(report, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const journeys = (browser: BrowserName): Step => ({
  name: `journeys in ${browser}`,
  async run() {
    ensure([browser])
    return vitest('tests/journeys/vitest.config.ts', 12, { AFTERSEARCH_BROWSER: browser })
  },
})

const ALL: Readonly<Record<Part, (browsers: readonly BrowserName[]) => Step[]>> = {
  types: () => [types],
  lint: () => [check('lint', 'biome', 'check', '--error-on-warnings', '.')],
  build: () => ['chrome', 'firefox', 'edge'].map(target => check(`build for ${target}`, 'wxt', 'build', '-b', target)),
  unit: () => [{ name: 'unit', run: () => vitest('vitest.config.ts', 4) }],
  journeys: browsers => browsers.map(journeys),
}

/** The steps of a run, in their order. */
export function stepsOf({ parts, browsers }: RunOptions): Step[] {
  return parts.flatMap(part => ALL[part](browsers))
}
