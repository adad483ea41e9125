import type { EpisodeRowData, OutcomeFilter } from '../../components/diary/types.ts'

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const textOf = ({ episode, summary, problemGuess }: EpisodeRowData): string =>
  plain(
    [
      episode.problem ?? problemGuess,
      episode.change ?? '',
      ...summary.searches.map(search => search.query),
      ...summary.sources.flatMap(({ title, ids, site }) => [title ?? '', site, ...Object.values(ids)]),
    ].join('\n'),
  )

const known = new WeakMap<EpisodeRowData, string>()

const indexed = (row: EpisodeRowData): string => {
  const text = known.get(row) ?? textOf(row)
  known.set(row, text)
  return text
}

const hasOutcome = (row: EpisodeRowData, filter: OutcomeFilter): boolean =>
  filter === 'any' || (filter === 'waiting' ? row.episode.outcome === undefined : row.episode.outcome === filter)

/** Rows that hold every word of the search and have the outcome, in the order given. Accents and letter case do not matter. */
export const findRows = (rows: readonly EpisodeRowData[], search: string, outcome: OutcomeFilter): EpisodeRowData[] => {
  const words = plain(search).split(/\s+/).filter(Boolean)
  return rows.filter(row => hasOutcome(row, outcome) && words.every(word => indexed(row).includes(word)))
}
