import { durationText } from '../duration.ts'
import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import type { PopupHere as Here } from './types.ts'

export interface PopupHereProps {
  here?: Here | undefined
  onAnswer: (id: string) => void
  /** Absent while everything is kept. */
  onForget?: ((id: string) => void) | undefined
}

/** What was noticed on the page in front, and the two things to do with it. */
export const PopupHere = ({ here, onAnswer, onForget }: PopupHereProps) => {
  const say = useSay()
  const formats = useFormats()
  if (!here) {
    return (
      <section class="stack close">
        <h2>{say('onThisPage')}</h2>
        <p>{say('nothingYetHere')}</p>
      </section>
    )
  }
  const read = durationText(say, here.seconds)
  const facts = [
    formats.list(here.sites),
    here.sources > 0 && count(say, 'sources', here.sources),
    read && say('read', read),
  ]
  return (
    <section class="stack tight">
      <h2>{say('onThisPage')}</h2>
      <div>
        <p>
          <b>
            <bdi>{here.problem}</bdi>
          </b>
        </p>
        <p class="meta">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div class="row">
        <button type="button" class="btn small primary" onClick={() => onAnswer(here.id)}>
          {say('answerNow')}
        </button>
        {onForget && (
          <button type="button" class="btn small quiet" onClick={() => onForget(here.id)}>
            <Icon name="forget" />
            {say('forget')}
          </button>
        )}
      </div>
    </section>
  )
}
