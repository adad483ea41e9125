import { Icon } from '../icon.tsx'
import { useReturnFocus } from '../parts/useReturnFocus.ts'
import { useSay } from '../words.tsx'
import { PopupAccess } from './popupAccess.tsx'
import { PopupHead } from './popupHead.tsx'
import { PopupHere } from './popupHere.tsx'
import { PopupLink } from './popupLink.tsx'
import { PopupNotNoticing } from './popupState.tsx'
import { PopupStop } from './popupStop.tsx'
import { PopupWaiting } from './popupWaiting.tsx'
import type { PopupProps } from './types.ts'

const PopupNote = ({ note }: Pick<PopupProps, 'note'>) => {
  const say = useSay()
  return (
    <div class="row apart" role="status">
      {note && <span>{note.text}</span>}
      {note?.onUndo && (
        <button type="button" class="btn small" onClick={note.onUndo}>
          <Icon name="undo" />
          {say('undo')}
        </button>
      )}
    </div>
  )
}

/** What works otherwise than usual, and why. */
const PopupOtherwise = ({ calmed, keepAll, onAskAgain }: PopupProps) => {
  const say = useSay()
  return (
    <>
      {keepAll && <p class="meta">{say('keptAll')}</p>}
      {calmed && (
        <div class="stack tight">
          <p>{say('calmed')}</p>
          <div class="row">
            <button type="button" class="btn small" onClick={onAskAgain}>
              {say('calmedAsk')}
            </button>
          </div>
        </div>
      )}
    </>
  )
}

/** What is noticed now, what waits, how to make it stop, the diary: in that order. */
export const Popup = (props: PopupProps) => {
  const say = useSay()
  const { state, here, access, question, note, links, onOpen } = props
  const home = useReturnFocus<HTMLElement>(question !== undefined)
  const ready = state.kind !== 'notSetUp' && state.kind !== 'shared'
  return (
    <main ref={home} class="popup" tabIndex={-1}>
      <PopupHead kind={state.kind} />
      {access && <PopupAccess {...access} />}
      <PopupNote note={note} />
      {question ?? (
        <>
          <PopupNotNoticing {...props} />
          {(state.kind === 'noticing' || here) && (
            <PopupHere here={here} onAnswer={props.onAnswer} onForget={props.keepAll ? undefined : props.onForget} />
          )}
          {ready && <PopupOtherwise {...props} />}
          {ready && <PopupWaiting {...props} />}
          {ready && <PopupStop {...props} />}
        </>
      )}
      <footer class="row apart">
        <PopupLink class="btn small" href={links.diary} onOpen={onOpen}>
          {say('openDiary')}
        </PopupLink>
        {ready && (
          <PopupLink class="btn small quiet" href={links.addByHand} onOpen={onOpen}>
            <Icon name="people" />
            {say('addConsult')}
          </PopupLink>
        )}
      </footer>
    </main>
  )
}
