import { readable } from './readable.ts'
import { summarise } from './summarise.ts'
import type { Visit } from './types.ts'

/**
 * What the problem may have been, to prefill the question: the last search as a person would write it, else the search
 * that led to a source, else a source's title. Empty when nothing says it.
 */
export const guessProblem = (visits: readonly Visit[]): string => {
  const { searches, sources } = summarise(visits)
  const led = visits.findLast(visit => visit.query !== undefined)?.query
  const query = searches.findLast(search => search.query !== undefined)?.query ?? led
  return query === undefined ? (sources.at(-1)?.title ?? '') : readable(query)
}
