import { useSay } from '../words.tsx'

export interface AddedLineProps {
  name: string
  more: string
  state: 'on' | 'missing'
  /** Noticed, but never asked about in the page. */
  muted?: boolean
  onAllow: () => void
  onAskAgain?: () => void
  onRemove: () => void
}

/** Something that was added: its name, whether the browser withholds it, and how to take it out. */
export const AddedLine = ({ name, more, state, muted, onAllow, onAskAgain, onRemove }: AddedLineProps) => {
  const say = useSay()
  return (
    <li class="due">
      <div>
        <p>
          <bdi>
            <b>{name}</b>
          </bdi>
        </p>
        <p class="meta">{more}</p>
      </div>
      <div class="row">
        {state === 'missing' && (
          <>
            <span class="tag">{say('siteMissing')}</span>
            <button type="button" class="btn small" onClick={onAllow}>
              {say('allowAgain')}
            </button>
          </>
        )}
        {state === 'on' && muted && (
          <button type="button" class="btn small quiet" onClick={onAskAgain}>
            {say('askHereAgain')}
          </button>
        )}
        <button type="button" class="btn small quiet" aria-label={say('removeNamed', name)} onClick={onRemove}>
          {say('remove')}
        </button>
      </div>
    </li>
  )
}
