import type { RefObject } from 'preact'
import { useId } from 'preact/hooks'
import type { Outcome } from '../../episodes/types.ts'
import { OUTCOME_ORDER, OUTCOME_TEXTS } from '../answers/outcome.tsx'
import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'

export interface OutcomeChipsProps {
  /** To take the focus: the group, not the first of the five, so that none looks chosen. */
  group: RefObject<HTMLDivElement | null>
  onChoose: (outcome: Outcome) => void
}

/** The five equals side by side. Choosing saves, so they are buttons; the digits act while focus is among them. */
export const OutcomeChips = ({ group, onChoose }: OutcomeChipsProps) => {
  const say = useSay()
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const outcome = /^[1-5]$/.test(event.key) ? OUTCOME_ORDER[Number(event.key) - 1] : undefined
    if (!outcome) return
    event.preventDefault()
    onChoose(outcome)
  }
  return (
    <div class="stack tight">
      <p id={id} class="hint">
        {say('questionOutcome')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are five buttons under one question */}
      <div ref={group} class="chips" role="group" aria-labelledby={id} tabIndex={-1} onKeyDown={onKeyDown}>
        {OUTCOME_ORDER.map((outcome, at) => (
          <button key={outcome} type="button" class="chip" onClick={() => onChoose(outcome)}>
            <Icon name={outcome} />
            {say(OUTCOME_TEXTS[outcome].word)}
            <span class="key" aria-hidden="true">
              {at + 1}
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}
