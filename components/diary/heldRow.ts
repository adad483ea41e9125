import { useRef } from 'preact/hooks'
import type { EpisodeRowData } from './types.ts'

/**
 * Keeps the row that is being answered or edited where it was, also when the answer makes the filter drop it:
 * nothing may disappear under the hands of the one who writes in it.
 */
export const useHeldRow = (rows: readonly EpisodeRowData[], held: string | undefined): readonly EpisodeRowData[] => {
  const known = useRef<{ row: EpisodeRowData; at: number }>(undefined)
  const at = rows.findIndex(row => row.episode.id === held)
  const row = rows[at]
  if (row) known.current = { row, at }
  if (row || held === undefined || known.current?.row.episode.id !== held) return rows
  return [...rows.slice(0, known.current.at), known.current.row, ...rows.slice(known.current.at)]
}
