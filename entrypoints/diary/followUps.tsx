import { FollowUps as View } from '../../components/followUp/followUps.tsx'
import type { FollowUpItem } from '../../components/followUp/types.ts'
import { UndoBar } from '../../components/parts/undoBar.tsx'
import { followUpDue } from '../../episodes/followUp.ts'
import { send } from '../../messages/send.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { dueOf, todayOf } from './followUpsDue.ts'
import { rowOf } from './rows.ts'
import { useTelling } from './useTelling.ts'

/** More than these, and skipping the others is offered. */
const MANY = 6

type Kept = Snapshot['episodes'][number]

const itemOf = (kept: Kept, weeks: number, now: number): FollowUpItem => {
  const { id, problem, change, answeredAt, startedAt, zone, followUps = [] } = kept.episode
  const notYet = { ...kept.episode, followUps: [...followUps, { at: now, happened: 'notYet' as const }] }
  const againAt = followUpDue(notYet, weeks)
  return {
    ...{ id, zone, problem: problem ?? rowOf(kept).problemGuess, change: change ?? '', at: answeredAt ?? startedAt },
    ...(againAt === undefined ? {} : { againAt }),
  }
}

/** What became of what was to be changed: today's two, or first the one that an address named. */
export const FollowUps = ({ snapshot, wanted }: { snapshot: Snapshot; wanted: string | undefined }) => {
  const now = Date.now()
  const { note, tell } = useTelling()
  const due = dueOf(snapshot, now)
  const today = todayOf(due, snapshot, now)
  const named = due.filter(({ id }) => id === wanted)
  const shown = [...named, ...today.filter(({ id }) => id !== wanted)]
  const others = due.filter(({ id }) => !shown.some(one => one.id === id)).map(({ id }) => id)
  return (
    <>
      <UndoBar text={note} onUndo={() => undefined} onGone={() => undefined} />
      <View
        items={shown.map(kept => itemOf(kept, snapshot.settings.followUpWeeks, now))}
        many={due.length > MANY && others.length > 0}
        onSave={async (id, { happened, basis, barrier }) => {
          await send<'followUp'>({ type: 'followUp', id, happened, basis: basis ?? null, barrier })
        }}
        onSkipOthers={() => tell({ type: 'skipFollowUps', ids: others.slice(0, 1000) })}
      />
    </>
  )
}
