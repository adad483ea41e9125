import { dayOf } from '../format.ts'
import type { EpisodeRowData } from './types.ts'

export interface RowGroup {
  /** `earlier`: in the present month, before today. */
  kind: 'today' | 'earlier' | 'month'
  /** A moment in it, with the zone to read it in. */
  at: number
  zone: string
  rows: EpisodeRowData[]
}

/** Rows under their headings, in the order they come. Days are counted where the episode was. */
export const groupRows = (rows: readonly EpisodeRowData[], now: number, zone: string): RowGroup[] => {
  const today = dayOf(now, zone)
  const groups: RowGroup[] = []
  let last = ''
  for (const row of rows) {
    const { startedAt, zone: there } = row.episode
    const day = dayOf(startedAt, there)
    const month = day.slice(0, 7)
    const kind = day === today ? 'today' : month === today.slice(0, 7) ? 'earlier' : 'month'
    const name = `${kind} ${month}`
    if (name !== last) groups.push({ kind, at: startedAt, zone: there, rows: [] })
    groups.at(-1)?.rows.push(row)
    last = name
  }
  return groups
}
