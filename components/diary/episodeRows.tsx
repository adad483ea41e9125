import { useState } from 'preact/hooks'
import { useFormats } from '../format.ts'
import { useSay } from '../words.tsx'
import { EpisodeRow } from './episodeRow.tsx'
import { groupRows, type RowGroup } from './groups.ts'
import { useHeldRow } from './heldRow.ts'
import type { Busy, EpisodeRowData, RowActions } from './types.ts'

export interface EpisodeRowsProps {
  rows: readonly EpisodeRowData[]
  actions: RowActions
  now: number
  zone: string
  /** The episode that an address named. */
  openId?: string | undefined
}

/** The rows under their headings. One row at a time is answered or edited. */
export const EpisodeRows = ({ rows, actions, now, zone, openId }: EpisodeRowsProps) => {
  const say = useSay()
  const formats = useFormats()
  const [busy, setBusy] = useState<Busy>()
  const shown = useHeldRow(rows, busy?.id)
  const heading = (group: RowGroup) => {
    if (group.kind === 'today') return say('todayHeading', formats.weekday(now, zone))
    const month = formats.month(group.at, group.zone, now)
    return group.kind === 'earlier' ? say('earlierIn', month) : month
  }
  // One flat list of keyed children: a row that changes its heading at midnight keeps what is being typed in it.
  const lines = groupRows(shown, now, zone).flatMap(group => [
    <h2 key={heading(group)}>{heading(group)}</h2>,
    ...group.rows.map(row => (
      <EpisodeRow
        key={row.episode.id}
        row={row}
        actions={actions}
        now={now}
        zone={zone}
        busy={busy}
        startsOpen={row.episode.id === openId}
        onBusy={setBusy}
      />
    )),
  ])
  return <div class="rows">{lines}</div>
}
