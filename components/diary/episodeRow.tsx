import { useEffect, useRef, useState } from 'preact/hooks'
import { OutcomeLabel } from '../answers/outcome.tsx'
import { KIND_TEXTS } from '../answers/texts.ts'
import { durationText, secondsOf } from '../duration.ts'
import { dayOf, useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { useReturnFocus } from '../parts/useReturnFocus.ts'
import { useSay } from '../words.tsx'
import { OpenRow } from './openRow.tsx'
import type { Busy, EpisodeRowData, RowActions } from './types.ts'

/** The row next to one that is about to go: focus has to stay somewhere near. */
const focusNeighbour = (line: HTMLElement | null) => {
  const lines = [...(line?.closest('.rows')?.querySelectorAll<HTMLElement>('.ep > summary') ?? [])]
  const at = line ? lines.indexOf(line) : -1
  const near = lines[at + 1] ?? lines[at - 1]
  near?.focus({ preventScroll: true })
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
      {(open || how) && (
        <OpenRow
          {...{ row, actions, how, now, zone, cut, away }}
          onHow={next => onBusy({ id: episode.id, how: next })}
          onRest={rest}
        />
      )}
    </details>
  )
}
