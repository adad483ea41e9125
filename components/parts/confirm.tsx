import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon, type IconName } from '../icon.tsx'
import { useReturnFocus } from './useReturnFocus.ts'

export interface ConfirmProps {
  /** The button that asks. */
  text: string
  icon?: IconName
  quiet?: boolean
  /** What will happen, then the two answers. */
  question: string
  yes: string
  no: string
  onYes: () => void
}

/** Two steps before something goes for good: the first press says what would happen and moves focus there. */
export const Confirm = ({ text, icon, quiet, question, yes, no, onYes }: ConfirmProps) => {
  const [asking, setAsking] = useState(false)
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const button = useReturnFocus<HTMLButtonElement>(asking)

  useEffect(() => {
    if (asking) group.current?.focus()
  }, [asking])

  if (!asking) {
    return (
      <button
        ref={button}
        type="button"
        class={quiet ? 'btn small quiet' : 'btn small'}
        onClick={() => setAsking(true)}
      >
        {icon && <Icon name={icon} />}
        {text}
      </button>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are two buttons under one sentence
    <div ref={group} class="confirm stack tight" role="group" aria-labelledby={id} tabIndex={-1}>
      <p id={id}>{question}</p>
      <div class="row">
        <button
          type="button"
          class="btn small"
          onClick={() => {
            setAsking(false)
            onYes()
          }}
        >
          {yes}
        </button>
        <button type="button" class="btn small quiet" onClick={() => setAsking(false)}>
          {no}
        </button>
      </div>
    </div>
  )
}
