import type { EpisodeRowData, OutcomeFilter } from '../../components/diary/types.ts'
import { isWaiting } from './rows.ts'

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export type SiteName = (id: string) => string

const textOf = ({ episode, summary, problemGuess }: EpisodeRowData, siteName: SiteName): string =>
  plain(
    [
      episode.problem ?? problemGuess,
      episode.change ?? '',
      episode.role ?? '',
      ...(episode.followUps ?? []).map(said => said.barrier ?? ''),
      ...summary.sites.map(siteName),
      ...summary.searches.map(search => search.query ?? ''),
      ...summary.sources.flatMap(({ title, ids, site }) => [title ?? '', site, ...Object.values(ids)]),
    ].join('\n'),
  )

const known = new WeakMap<EpisodeRowData, string>()

const indexed = (row: EpisodeRowData, siteName: SiteName): string => {
  const text = known.get(row) ?? textOf(row, siteName)
  known.set(row, text)
  return text
}

/** Longest stretch of work at a time, ms: half a frame. */
const STRETCH = 8

/**
 * Makes rows ready to be searched, a little at a time, so that the first key does not wait for all of them.
 * @returns a function that stops it
 */
export const prepareFinding = (rows: readonly EpisodeRowData[], siteName: SiteName): (() => void) => {
  let next = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const work = (): void => {
    const end = performance.now() + STRETCH
    for (let row = rows[next]; row && performance.now() < end; row = rows[next]) {
      indexed(row, siteName)
      next += 1
    }
    if (next < rows.length) timer = setTimeout(work)
  }
  timer = setTimeout(work)
  return () => clearTimeout(timer)
}

const hasOutcome = (row: EpisodeRowData, filter: OutcomeFilter): boolean =>
  filter === 'any' || (filter === 'waiting' ? isWaiting(row) : row.episode.outcome === filter)

/** Rows that hold every word of the search and have the outcome, in the order given. Accents and letter case do not matter. */
export const findRows = (
  rows: readonly EpisodeRowData[],
  search: string,
  outcome: OutcomeFilter,
  siteName: SiteName,
): EpisodeRowData[] => {
  const words = plain(search).split(/\s+/).filter(Boolean)
  return rows.filter(row => hasOutcome(row, outcome) && words.every(word => indexed(row, siteName).includes(word)))
}
