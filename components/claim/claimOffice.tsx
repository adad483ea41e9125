import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { OfficeForm } from '../pack/officeForm.tsx'
import { Banner } from '../parts/banner.tsx'
import { Tick } from '../parts/tick.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { ClaimOfficeProps, OfficeEpisode } from './officeTypes.ts'

/** More are shown on request: a year has a thousand. */
const SLICE = 20

interface LineProps {
  episode: OfficeEpisode
  open: boolean
  asked: boolean
  onToggle: (open: boolean) => void
}

/** Which of the sources answered it: a form asks for one to three, and a search opens many. */
const Relevant = ({ sources, onRelevant }: Pick<OfficeEpisode, 'sources' | 'onRelevant'>) => {
  const say = useSay()
  if (sources.length === 0) return null
  return (
    <fieldset class="form">
      <legend>{say('officeRelevant')}</legend>
      {sources.map(({ name, title, relevant }) => (
        <Tick key={name} checked={relevant} onChange={on => onRelevant(name, on)}>
          <bdi>{title}</bdi>
        </Tick>
      ))}
    </fieldset>
  )
}

/** An episode, folded: its form is drawn only when it is open. */
const Line = ({ episode, open, asked, onToggle }: LineProps) => {
  const say = useSay()
  const left = episode.form.open.length
  return (
    <details class="ready" open={open} onToggle={event => onToggle(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        <span>
          <bdi>{episode.problem}</bdi>
          <span class="sub meta num">{episode.day}</span>
        </span>
        {left > 0 && <span class="tag push">{count(say, 'officeOpen', left)}</span>}
      </summary>
      {open && (
        <>
          <Relevant {...episode} />
          <OfficeForm {...episode.form} asked={asked} />
        </>
      )}
    </details>
  )
}

/** What offices ask about each episode and once about the claim. Answers are kept with the episode while one types. */
export const ClaimOffice = ({ title, more, episodes, evaluation, failed, asked, wanted }: ClaimOfficeProps) => {
  const say = useSay()
  const id = useId()
  const [opened, setOpened] = useState<string>()
  const [shown, setShown] = useState(SLICE)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!wanted) return
    setOpened(wanted.id)
    heading.current?.focus()
    heading.current?.scrollIntoView()
  }, [wanted])
  if (episodes.length === 0 && !evaluation) return null
  const left = episodes.length - shown
  return (
    <section class="stack tight" aria-labelledby={id}>
      <div class="stack close">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{more}</p>
      </div>
      <div role="status">{failed && <Banner tone="look">{say('officeUnsaved')}</Banner>}</div>
      <div>
        {episodes.slice(0, shown).map(episode => (
          <Line
            key={episode.id}
            episode={episode}
            open={opened === episode.id}
            asked={asked}
            onToggle={open => setOpened(now => (open ? episode.id : now === episode.id ? undefined : now))}
          />
        ))}
      </div>
      {left > 0 && (
        <button type="button" class="btn small" onClick={() => setShown(shown + SLICE)}>
          {count(say, 'moreEpisodes', left)}
        </button>
      )}
      {evaluation && <OfficeForm title={say('officeOnce')} {...evaluation} asked={asked} />}
    </section>
  )
}
