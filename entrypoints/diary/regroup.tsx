import { v7 } from 'uuid'
import { claimedIn } from '../../claims/clash.ts'
import { JoinPanel } from '../../components/diary/joinPanel.tsx'
import { MovePanel } from '../../components/diary/movePanel.tsx'
import type { EpisodeRowData } from '../../components/diary/types.ts'
import { useFormats } from '../../components/format.ts'
import { useSay } from '../../components/words.tsx'
import { send } from '../../messages/send.ts'
import type { Snapshot } from '../../storage/watch.ts'
import type { SiteName } from './find.ts'
import { choicesOf, partsOf } from './regroupParts.ts'

export { earlierIn } from './regroupParts.ts'

export interface RegroupProps {
  snapshot: Snapshot
  row: EpisodeRowData
  how: 'move' | 'join'
  siteName: SiteName
  /** It is done and can be taken back for ten seconds. */
  onDone: () => void
  onRest: () => void
}

/** Splits, moves and joins by hand: loaded once the list is there. */
export const Regroup = ({ snapshot, row, how, siteName, onDone, onRest }: RegroupProps) => {
  const say = useSay()
  const formats = useFormats()
  const { id, zone } = row.episode
  const now = Date.now()
  const factsOf = ({ episode, summary }: EpisodeRowData) =>
    `${formats.shortDay(episode.startedAt, episode.zone, now)} · ${formats.list(summary.sites.map(siteName))}`
  const choicesFor = (search: string) => choicesOf(snapshot.episodes, row, search, siteName, factsOf)
  const done = () => {
    onRest()
    onDone()
  }
  if (claimedIn(snapshot.claims).has(id)) {
    return (
      <div class="stack tight">
        <p>{say('regroupClaimed')}</p>
        <div class="row">
          <button type="button" class="btn small" onClick={onRest}>
            {say('cancel')}
          </button>
        </div>
      </div>
    )
  }
  if (how === 'join') {
    return (
      <JoinPanel
        choicesFor={choicesFor}
        onJoin={async into => {
          await send<'join'>({ type: 'join', from: id, into })
        }}
        onDone={done}
        onCancel={onRest}
      />
    )
  }
  const visits = snapshot.episodes.find(({ episode }) => episode.id === id)?.visits ?? []
  const parts = partsOf(visits, one => `${siteName(one.site)}, ${formats.time(one.at, zone)}`, say('searchUnsaid'))
  return (
    <MovePanel
      parts={parts}
      choicesFor={choicesFor}
      onMove={async (moving, to) => {
        await send<'move'>({ type: 'move', visits: [...moving], to: to ?? v7() })
      }}
      onDone={done}
      onCancel={onRest}
    />
  )
}
