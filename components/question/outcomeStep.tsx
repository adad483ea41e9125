import { useState } from 'preact/hooks'
import type { Outcome } from '../../episodes/types.ts'
import { OutcomeLabel } from '../answers/outcome.tsx'
import { useSay } from '../words.tsx'
import { NotSaved } from './notSaved.tsx'
import { OutcomeButtons } from './outcomeButtons.tsx'
import { QuestionHead } from './questionHead.tsx'
import type { QuestionProps } from './types.ts'
import { useSaving } from './useSaving.ts'

export interface OutcomeStepProps {
  id: string
  props: QuestionProps
  problem: string
  takeFocus: boolean
  onSaved: (outcome: Outcome) => void
}

/** "What came of it?": one press saves. */
export const OutcomeStep = ({ id, props, problem, takeFocus, onSaved }: OutcomeStepProps) => {
  const say = useSay()
  const [tried, setTried] = useState<Outcome>()
  const { failed, save } = useSaving()
  const choose = (outcome: Outcome) => {
    setTried(outcome)
    save(
      () => props.onOutcome(outcome),
      () => onSaved(outcome),
    )
  }
  return (
    <>
      <QuestionHead id={id} props={props}>
        {say('questionOutcome')}
      </QuestionHead>
      <p class="about">
        <bdi>{problem}</bdi>
      </p>
      <NotSaved failed={failed} />
      {failed && tried && (
        <div class="row apart">
          <button type="button" class="btn primary" onClick={() => choose(tried)}>
            {say('tryAgain')}
          </button>
          <span class="meta">
            <OutcomeLabel outcome={tried} />
          </span>
        </div>
      )}
      <OutcomeButtons labelledBy={id} takeFocus={takeFocus} onChoose={choose} />
    </>
  )
}
