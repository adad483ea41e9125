import { useEffect, useMemo } from 'preact/hooks'
import { Review as View } from '../../components/review/review.tsx'
import type { ReviewItem } from '../../components/review/types.ts'
import { send } from '../../messages/send.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { isWaiting, rowOf } from './rows.ts'
import { goingSoon } from './settingsGoing.ts'
import { useTelling } from './useTelling.ts'

/** What goes soon stands first, then the newest. */
const itemsOf = ({ episodes, settings, restoredAt }: Snapshot, siteName: (id: string) => string): ReviewItem[] => {
  const going = new Set(goingSoon(episodes, settings, restoredAt, Date.now()))
  const items = episodes.filter(isWaiting).map((kept): ReviewItem => {
    const { summary, problemGuess, episode } = rowOf(kept)
    const { id, startedAt: at, zone } = episode
    const goes = going.has(kept)
    return { id, at, zone, problemGuess, sites: summary.sites.map(siteName), seconds: summary.seconds, goes }
  })
  return [...items.filter(item => item.goes), ...items.filter(item => !item.goes)]
}

/** The end-of-day review over all that waits. */
export const Review = ({ snapshot, siteName }: { snapshot: Snapshot; siteName: (id: string) => string }) => {
  const { tell } = useTelling()
  const items = useMemo(() => itemsOf(snapshot, siteName), [snapshot, siteName])
  useEffect(() => tell({ type: 'reviewed' }), [])
  return (
    <View
      items={items}
      held={snapshot.settings.keepAll}
      now={Date.now()}
      onAnswer={async (target, problem, more) => {
        await send<'answer'>({ type: 'answer', target, problem, ...more })
      }}
      onOutcome={async (target, outcome) => {
        await send<'outcome'>({ type: 'outcome', target, outcome })
      }}
      onChange={async (target, change) => {
        await send<'change'>({ type: 'change', target, change })
      }}
      onUndo={async target => {
        await send<'undo'>({ type: 'undo', target })
      }}
      onLater={target => tell({ type: 'settle', target, how: 'later' })}
      onNotClinical={async target => {
        await send<'settle'>({ type: 'settle', target, how: 'notClinical' })
      }}
      onForget={async target => {
        await send<'settle'>({ type: 'settle', target, how: 'forget' })
      }}
    />
  )
}
