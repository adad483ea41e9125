import { dayOf } from '../format.ts'
import type { EpisodeRowData, LinkChoice, RowActions } from './types.ts'
import { useOpened } from './useOpened.ts'

/** What the episode belongs to already can be chosen, however far away it is. */
const withLinked = (actions: RowActions, day: string, linked: string | undefined): readonly LinkChoice[] => {
  const near = actions.linkChoices(day)
  const text = linked === undefined ? undefined : actions.problemOf(linked)
  if (linked === undefined || text === undefined || near.some(({ id }) => id === linked)) return near
  return [{ id: linked, text }, ...near]
}

export type How = 'answer' | 'edit' | 'move' | 'join'

export interface OpenRowProps {
  row: EpisodeRowData
  actions: RowActions
  how: How | undefined
  now: number
  zone: string
  /** The line cuts its text, so that it is said in full here. */
  cut: boolean
  onHow: (how: How) => void
  onRest: () => void
  /** The row is about to go: what is done with it then. */
  away: (forget: () => void) => () => void
}

/** What stands in an open row: its facts, or one of the things that can be done with it. */
export const OpenRow = ({ row, actions, how, now, zone, cut, onHow, onRest, away }: OpenRowProps) => {
  const parts = useOpened()
  if (!parts) return null
  const { EpisodeDetail, EpisodeForm, Question } = parts
  const { episode } = row
  if (!how) {
    return (
      <EpisodeDetail
        row={row}
        actions={actions}
        cut={cut}
        onForget={away(() => actions.onForget(episode.id))}
        onAnswer={() => onHow('answer')}
        onEdit={() => onHow('edit')}
        onMove={() => onHow('move')}
        onJoin={() => onHow('join')}
      />
    )
  }
  if (how === 'answer') {
    const question = actions.questionFor(row)
    return (
      <div class="open one">
        <Question
          {...question}
          place="diary"
          takeFocus
          onLater={onRest}
          onDone={onRest}
          onForget={away(question.onForget)}
          onNotClinical={away(question.onNotClinical)}
        />
      </div>
    )
  }
  if (how !== 'edit') return <div class="open one">{actions.regroup?.(row, how, onRest)}</div>
  return (
    <div class="open one">
      <EpisodeForm
        noticed={episode.kind === 'visits'}
        start={{
          kind: episode.kind,
          day: dayOf(episode.startedAt, episode.zone),
          problem: episode.problem ?? row.problemGuess,
          ...(episode.minutesByHand !== undefined && { minutes: episode.minutesByHand }),
          ...(episode.outcome && { outcome: episode.outcome }),
          ...(episode.change && { change: episode.change }),
          ...(episode.role && { role: episode.role }),
          ...(episode.linked && { linked: episode.linked }),
        }}
        today={dayOf(now, zone)}
        linkChoices={day => withLinked(actions, day, episode.linked)}
        onSave={async draft => {
          await actions.onEdit(episode.id, draft)
          onRest()
        }}
        onCancel={onRest}
      />
    </div>
  )
}
