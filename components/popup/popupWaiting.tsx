import { dayOf, useFormats } from '../format.ts'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { PopupLink } from './popupLink.tsx'
import type { PopupProps } from './types.ts'

const SHOWN = 2

/** At most two rows; the rest is one link. */
export const PopupWaiting = ({ waiting, waitingInAll, now, zone, links, onOpen, onAnswer }: PopupProps) => {
  const say = useSay()
  const formats = useFormats()
  const when = (at: number) =>
    dayOf(at, zone) === dayOf(now, zone) ? say('todayAt', formats.time(at, zone)) : formats.shortDay(at, zone, now)
  const rows = waiting.slice(0, SHOWN)
  const more = waitingInAll - rows.length
  return (
    <section>
      <h2>{say('waitingForYou')}</h2>
      {rows.length === 0 && <p>{say('nothingWaits')}</p>}
      <ul>
        {rows.map(row => (
          <li key={row.id} class="due">
            <div>
              <p class="clip" id={`due-${row.id}`}>
                <bdi>{row.problem}</bdi>
              </p>
              <p class="meta">{[when(row.at), formats.list(row.sites)].join(' · ')}</p>
            </div>
            <button
              type="button"
              class="btn small"
              id={`answer-${row.id}`}
              aria-labelledby={`answer-${row.id} due-${row.id}`}
              onClick={() => onAnswer(row.id)}
            >
              {say('answer')}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p class="meta more">
          <PopupLink href={links.waiting} onOpen={onOpen}>
            {count(say, 'moreInDiary', more)}
          </PopupLink>
        </p>
      )}
    </section>
  )
}
