import { useEffect, useRef } from 'preact/hooks'
import type { Outcome } from '../../episodes/types.ts'
import { OUTCOME_ORDER, OUTCOME_TEXTS } from '../answers/outcome.tsx'
import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'

export interface OutcomeButtonsProps {
  labelledBy: string
  takeFocus: boolean
  onChoose: (outcome: Outcome) => void
}

/**
 * Five equals. Choosing saves, so they are buttons: an arrow key must never commit.
 * Focus goes to the group, not to the first of them, so that none looks chosen; the digits act from there.
 */
export const OutcomeButtons = ({ labelledBy, takeFocus, onChoose }: OutcomeButtonsProps) => {
  const say = useSay()
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takeFocus) group.current?.focus()
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const outcome = /^[1-5]$/.test(event.key) ? OUTCOME_ORDER[Number(event.key) - 1] : undefined
    if (!outcome) return
    event.preventDefault()
    onChoose(outcome)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are five buttons under one question
    <div
      ref={group}
      class="choices equal"
      role="group"
      aria-labelledby={labelledBy}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {OUTCOME_ORDER.map((outcome, at) => (
        <button key={outcome} type="button" class="choice" onClick={() => onChoose(outcome)}>
          <Icon name={outcome} />
          <span>
            <b>{say(OUTCOME_TEXTS[outcome].word)}</b>
            <span>{say(OUTCOME_TEXTS[outcome].meaning)}</span>
          </span>
          <span class="key" aria-hidden="true">
            {at + 1}
          </span>
        </button>
      ))}
    </div>
  )
}
