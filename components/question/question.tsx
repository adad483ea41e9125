import { useId, useRef, useState } from 'preact/hooks'
import { useSay } from '../words.tsx'
import { ChangeStep } from './changeStep.tsx'
import { OutcomeStep } from './outcomeStep.tsx'
import { ProblemStep } from './problemStep.tsx'
import { SavedStep } from './savedStep.tsx'
import { firstStep, type QuestionProps, type Step } from './types.ts'

/**
 * One question, then one tap, then perhaps one line. Draw it with the episode's id as `key`: what is typed lives here.
 * Each answer is saved when it is given, so leaving at any step loses nothing that was saved before.
 */
export const Question = (props: QuestionProps) => {
  const say = useSay()
  const { question, place = 'frame', takeFocus = false, onLater, onUndo, onDone } = props
  const [step, setStep] = useState<Step>(() => firstStep(question))
  const [draft, setDraft] = useState(question.problem ?? question.problemGuess)
  const [about, setAbout] = useState(question.about)
  const [follow, setFollow] = useState(takeFocus)
  const root = useRef<HTMLElement>(null)
  const id = useId()

  const go = (next: Step) => {
    // Where focus is inside it moves on with the steps; where it is not, it stays with the page.
    setFollow(root.current?.contains(document.activeElement) ?? false)
    setStep(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (step === 'saved') onDone()
    else onLater()
  }

  return (
    <section
      ref={root}
      class={place === 'frame' ? 'question frame' : 'question'}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      {step === 'problem' && (
        <ProblemStep
          id={id}
          props={props}
          draft={draft}
          about={about}
          takeFocus={follow}
          onDraft={setDraft}
          onAbout={setAbout}
          onSaved={() => go('outcome')}
        />
      )}
      {step === 'outcome' && (
        <OutcomeStep
          id={id}
          props={props}
          problem={draft}
          takeFocus={follow}
          onSaved={outcome => go(outcome === 'changed' ? 'change' : 'saved')}
        />
      )}
      {step === 'change' && <ChangeStep id={id} props={props} takeFocus={follow} onSaved={() => go('saved')} />}
      {step === 'saved' && (
        <SavedStep
          id={id}
          place={place}
          takeFocus={follow}
          onUndo={onUndo}
          onUndone={() => go('problem')}
          onDone={onDone}
        />
      )}
      <p class="vh" role="status">
        {step === 'saved' && say('savedHere')}
      </p>
    </section>
  )
}
