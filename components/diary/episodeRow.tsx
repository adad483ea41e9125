import { useState } from 'preact/hooks'
import { OutcomeLabel } from '../answers/outcome.tsx'
import { KIND_TEXTS } from '../answers/texts.ts'
import { durationText, secondsOf } from '../duration.ts'
import { dayOf, useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { useReturnFocus } from '../parts/useReturnFocus.ts'
import { Question } from '../question/question.tsx'
import { useSay } from '../words.tsx'
import { EpisodeDetail } from './episodeDetail.tsx'
import { EpisodeForm } from './episodeForm.tsx'
import type { Busy, EpisodeRowData, RowActions } from './types.ts'

/** The row next to one that is about to go: focus has to stay somewhere near. */
const focusNeighbour = (line: HTMLElement | null) => {
  const lines = [...(line?.closest('.rows')?.querySelectorAll<HTMLElement>('.ep > summary') ?? [])]
  const at = line ? lines.indexOf(line) : -1
  const near = lines[at + 1] ?? lines[at - 1]
  near?.focus({ preventScroll: true })
}

export interface EpisodeRowProps {
  row: EpisodeRowData
  actions: RowActions
  now: number
  zone: string
  busy: Busy
  startsOpen: boolean
  onBusy: (busy: Busy) => void
}

/** One episode: a line that opens. Answering and editing happen in it, in place. */
export const EpisodeRow = ({ row, actions, now, zone, busy, startsOpen, onBusy }: EpisodeRowProps) => {
  const say = useSay()
  const formats = useFormats()
  const { episode, summary } = row
  const how = busy?.id === episode.id ? busy.how : undefined
  const [open, setOpen] = useState(startsOpen)
  const line = useReturnFocus<HTMLElement>(how !== undefined)

  const rest = () => onBusy(undefined)
  const away = (forget: () => void) => () => {
    rest()
    focusNeighbour(line.current)
    forget()
  }
  const question = how === 'answer' ? actions.questionFor(row) : undefined
  const where =
    episode.kind === 'visits' ? formats.list(summary.sites.map(actions.siteName)) : say(KIND_TEXTS[episode.kind])
  const isToday = dayOf(episode.startedAt, episode.zone) === dayOf(now, zone)
  return (
    <details class="ep" open={open || how !== undefined} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary ref={line}>
        <Icon name="chevron" />
        <span class="what">
          <bdi>{episode.problem ?? row.problemGuess}</bdi>
        </span>
        <span class="where">{where}</span>
        <OutcomeLabel outcome={episode.outcome} />
        <span class="mins">{durationText(say, secondsOf(episode, summary))}</span>
        <span class="when">
          {isToday ? formats.time(episode.startedAt, episode.zone) : formats.dayMonth(episode.startedAt, episode.zone)}
        </span>
      </summary>
      {open && !how && (
        <EpisodeDetail
          row={row}
          actions={actions}
          onForget={away(() => actions.onForget(episode.id))}
          onAnswer={() => onBusy({ id: episode.id, how: 'answer' })}
          onEdit={() => onBusy({ id: episode.id, how: 'edit' })}
        />
      )}
      {question && (
        <div class="open one">
          <Question
            {...question}
            place="diary"
            takeFocus
            onLater={rest}
            onDone={rest}
            onForget={away(question.onForget)}
            onNotClinical={away(question.onNotClinical)}
          />
        </div>
      )}
      {how === 'edit' && (
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
            }}
            today={dayOf(now, zone)}
            onSave={async draft => {
              await actions.onEdit(episode.id, draft)
              rest()
            }}
            onCancel={rest}
          />
        </div>
      )}
    </details>
  )
}
