import { useEffect, useRef, useState } from 'preact/hooks'
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
import type { Busy, EpisodeRowData, LinkChoice, RowActions } from './types.ts'

/** The row next to one that is about to go: focus has to stay somewhere near. */
const focusNeighbour = (line: HTMLElement | null) => {
  const lines = [...(line?.closest('.rows')?.querySelectorAll<HTMLElement>('.ep > summary') ?? [])]
  const at = line ? lines.indexOf(line) : -1
  const near = lines[at + 1] ?? lines[at - 1]
  near?.focus({ preventScroll: true })
}

/** What the episode belongs to already can be chosen, however far away it is. */
const withLinked = (actions: RowActions, day: string, linked: string | undefined): readonly LinkChoice[] => {
  const near = actions.linkChoices(day)
  const text = linked === undefined ? undefined : actions.problemOf(linked)
  if (linked === undefined || text === undefined || near.some(({ id }) => id === linked)) return near
  return [{ id: linked, text }, ...near]
}

/** Names of sites in the line; the others are counted. */
const SITES = 2

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
  const [cut, setCut] = useState(false)
  const what = useRef<HTMLSpanElement>(null)
  const line = useReturnFocus<HTMLElement>(how !== undefined)
  useEffect(() => {
    if (startsOpen) line.current?.scrollIntoView({ block: 'center' })
  }, [])

  const rest = () => onBusy(undefined)
  const away = (forget: () => void) => () => {
    rest()
    focusNeighbour(line.current)
    forget()
  }
  const question = how === 'answer' ? actions.questionFor(row) : undefined
  const names = summary.sites.map(actions.siteName)
  const firstNames = formats.list(names.slice(0, SITES))
  const sites = names.length > SITES ? say('sitesPlus', firstNames, names.length - SITES) : firstNames
  const where = episode.kind === 'visits' ? sites : say(KIND_TEXTS[episode.kind])
  const isToday = dayOf(episode.startedAt, episode.zone) === dayOf(now, zone)
  return (
    <details
      class="ep"
      open={open || how !== undefined}
      onToggle={event => {
        setOpen(event.currentTarget.open)
        setCut((what.current?.scrollWidth ?? 0) > (what.current?.clientWidth ?? 0))
      }}
    >
      <summary ref={line}>
        <Icon name="chevron" />
        <span ref={what} class="what">
          <bdi>{episode.problem ?? row.problemGuess}</bdi>
        </span>
        <span class="where">{where}</span>
        {episode.problem !== undefined && episode.outcome === undefined ? (
          <span class="outcome">{say('noOutcomeYet')}</span>
        ) : (
          <OutcomeLabel outcome={episode.outcome} />
        )}
        <span class="mins">{durationText(say, secondsOf(episode, summary)) || '–'}</span>
        <span class="when">
          {isToday ? formats.time(episode.startedAt, episode.zone) : formats.dayMonth(episode.startedAt, episode.zone)}
        </span>
      </summary>
      {open && !how && (
        <EpisodeDetail
          row={row}
          actions={actions}
          cut={cut}
          onForget={away(() => actions.onForget(episode.id))}
          onAnswer={() => onBusy({ id: episode.id, how: 'answer' })}
          onEdit={() => onBusy({ id: episode.id, how: 'edit' })}
          onMove={() => onBusy({ id: episode.id, how: 'move' })}
          onJoin={() => onBusy({ id: episode.id, how: 'join' })}
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
      {(how === 'move' || how === 'join') && <div class="open one">{actions.regroup?.(row, how, rest)}</div>}
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
              ...(episode.role && { role: episode.role }),
              ...(episode.linked && { linked: episode.linked }),
            }}
            today={dayOf(now, zone)}
            linkChoices={day => withLinked(actions, day, episode.linked)}
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
