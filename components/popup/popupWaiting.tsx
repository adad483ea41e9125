import type { ComponentChildren } from 'preact'
import { dayOf, useFormats } from '../format.ts'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { PopupLink } from './popupLink.tsx'
import type { PopupProps } from './types.ts'

const SHOWN = 2

interface DueProps {
  id: string
  text: string
  meta: string
  /** What to do about it, named by itself and by the text. */
  children: (ids: { id: string; labelledBy: string }) => ComponentChildren
}

const Due = ({ id, text, meta, children }: DueProps) => (
  <li class="due">
    <div>
      <p class="clip" id={`due-${id}`}>
        <bdi>{text}</bdi>
      </p>
      <p class="meta">{meta}</p>
    </div>
    {children({ id: `answer-${id}`, labelledBy: `answer-${id} due-${id}` })}
  </li>
)

/** At most two questions and two follow-ups; the rest is one link. */
export const PopupWaiting = (props: PopupProps) => {
  const { waiting, waitingInAll, followUps, review, now, zone, links, onOpen, onAnswer } = props
  const say = useSay()
  const formats = useFormats()
  const when = (at: number) =>
    dayOf(at, zone) === dayOf(now, zone) ? say('todayAt', formats.time(at, zone)) : formats.shortDay(at, zone, now)
  const rows = waiting.slice(0, SHOWN)
  const more = waitingInAll - rows.length
  return (
    <section>
      <h2>{say('waitingForYou')}</h2>
      {rows.length + followUps.length === 0 && <p>{say('nothingWaits')}</p>}
      <ul>
        {rows.map(row => (
          <Due key={row.id} id={row.id} text={row.problem} meta={[when(row.at), formats.list(row.sites)].join(' · ')}>
            {({ id, labelledBy }) => (
              <button
                type="button"
                class="btn small"
                {...{ id }}
                aria-labelledby={labelledBy}
                onClick={() => onAnswer(row.id)}
              >
                {say('answer')}
              </button>
            )}
          </Due>
        ))}
        {followUps.map(row => (
          <Due key={row.id} id={row.id} text={row.problem} meta={say('followUpDue', formats.dayMonth(row.at, zone))}>
            {({ id, labelledBy }) => (
              <PopupLink
                class="btn small"
                {...{ id }}
                labelledBy={labelledBy}
                href={links.followUp + row.id}
                onOpen={onOpen}
              >
                {say('followUp')}
              </PopupLink>
            )}
          </Due>
        ))}
      </ul>
      {(review || more > 0) && (
        <p class="meta more">
          <PopupLink href={review ? links.review : links.waiting} onOpen={onOpen}>
            {review ? say('reviewDue') : count(say, 'moreInDiary', more)}
          </PopupLink>
        </p>
      )}
    </section>
  )
}
