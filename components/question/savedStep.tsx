import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { useLinger } from '../parts/useLinger.ts'
import { useSay } from '../words.tsx'
import { LEVELS } from './questionHead.tsx'
import type { QuestionPlace } from './types.ts'
import { useSaving } from './useSaving.ts'

const STAYS = 2000

export interface SavedStepProps {
  id: string
  place: QuestionPlace
  /** "Saved", or that it was put together with an earlier one. */
  text: string
  takeFocus: boolean
  /** Absent: it cannot be taken back here. */
  onUndo?: (() => Promise<void>) | undefined
  onUndone: () => void
  onDone: () => void
}

/** The background has confirmed it. Stays a moment, and as long as pointer or focus is on it. */
export const SavedStep = ({ id, place, text, takeFocus, onUndo, onUndone, onDone }: SavedStepProps) => {
  const say = useSay()
  const Heading = LEVELS[place]
  const { failed, save } = useSaving()
  const linger = useLinger(STAYS, onDone)
  const home = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takeFocus) home.current?.focus()
  }, [])
  return (
    <div ref={home} class="stack tight" tabIndex={-1} {...linger}>
      <div class="row apart">
        <Heading id={id} class="saved">
          <Icon name="check" />
          {text}
        </Heading>
        {onUndo && (
          <button type="button" class="btn small" onClick={() => save(onUndo, onUndone)}>
            <Icon name="undo" />
            {say('undo')}
          </button>
        )}
      </div>
      {failed ? <Banner tone="look" fact={say('notUndone')} /> : <p class="hint">{say('nothingSent')}</p>}
    </div>
  )
}
