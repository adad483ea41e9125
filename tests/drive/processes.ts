import { type ChildProcess, execFileSync } from 'node:child_process'
import { until } from './until.ts'

/** Kills a browser's own process and its children, by id, and waits until it is gone. */
export async function killTree(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined) throw new Error('The browser has no process')
  if (child.exitCode !== null || child.signalCode !== null) return
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' })
  else process.kill(-pid, 'SIGKILL')
  await until(() => child.exitCode !== null || child.signalCode !== null, `process ${pid} to end`)
}
