import type { Failure } from '../../messages/types.ts'
import { DatabaseIsNewer } from '../../storage/database.ts'

/** Names of errors that are ours; their messages hold ids only, never a word of a person or a page. */
const SPOKEN = new Set(['DatabaseIsNewer', 'KeyMissing', 'Unreadable', 'Overtaken'])

/** Tells the console that something failed, by its name alone. @returns the reason to answer with */
export const reportProblem = (error: unknown): Failure => {
  const name = error instanceof Error ? error.name : 'unknown'
  // biome-ignore lint/suspicious/noConsole: the one place where a failure is told
  console.error(`Aftersearch: ${SPOKEN.has(name) && error instanceof Error ? `${name}: ${error.message}` : name}`)
  return error instanceof DatabaseIsNewer ? 'newer' : 'failed'
}
