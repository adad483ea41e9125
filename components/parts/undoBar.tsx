import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'
import { useLinger } from './useLinger.ts'

interface LineProps {
  text: string
  onUndo: () => void
  onGone: () => void
  seconds: number
}

const Line = ({ text, onUndo, onGone, seconds }: LineProps) => {
  const say = useSay()
  const linger = useLinger(seconds * 1000, onGone)
  return (
    <div class="undo" {...linger}>
      <span>{text}</span>
      <button type="button" class="btn small" onClick={onUndo}>
        <Icon name="undo" />
        {say('undo')}
      </button>
    </div>
  )
}

export interface UndoBarProps {
  /** What was done, e.g. "Forgotten."; absent: nothing to take back. */
  text?: string | undefined
  /** Another value for another deed, so that its time starts anew. */
  of?: string | undefined
  onUndo: () => void
  /** The time is over: it cannot be taken back any more. */
  onGone: () => void
  seconds?: number
}

/** Ten seconds to take something back, longer while pointer or focus is on it. Draw it always: an empty live region must be there before it speaks. */
export const UndoBar = ({ text, of, onUndo, onGone, seconds = 10 }: UndoBarProps) => (
  <div class="undo-home" role="status">
    {text && <Line key={of ?? text} text={text} onUndo={onUndo} onGone={onGone} seconds={seconds} />}
  </div>
)
