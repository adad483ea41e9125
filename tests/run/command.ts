import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

/** The repository's folder. */
export const ROOT = resolve(import.meta.dirname, '../..')

const TOOLS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  wxt: 'wxt/bin/wxt.mjs',
  vitest: 'vitest/vitest.mjs',
} as const

/** The tools that a run starts, by the Node that runs it. */
export type Tool = keyof typeof TOOLS

const GRACE = 15_000

/** Runs a tool and shows what it prints. Gives its exit code; a tool that takes too long is ended and counts as failed. */
export async function command(
  tool: Tool,
  args: readonly string[],
  { minutes, env = {} }: { minutes: number; env?: Readonly<Record<string, string>> },
): Promise<number> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', TOOLS[tool]), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  const stop = () => child.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  let force: NodeJS.Timeout | undefined
  const late = setTimeout(() => {
    console.log(`${tool} took longer than ${minutes} minutes and is ended.`)
    stop()
    force = setTimeout(() => child.kill('SIGKILL'), GRACE)
  }, minutes * 60_000)
  try {
    return await new Promise<number>((done, failed) => {
      child.once('error', failed)
      child.once('close', (code, signal) => done(signal ? 1 : (code ?? 1)))
    })
  } finally {
    clearTimeout(late)
    clearTimeout(force)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
}
