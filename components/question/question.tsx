import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useSay } from '../words.tsx'
import { ChangeStep } from './changeStep.tsx'
import { OutcomeStep } from './outcomeStep.tsx'
import { type Chosen, ProblemStep } from './problemStep.tsx'
import { SavedStep } from './savedStep.tsx'
import { firstStep, type QuestionData, type QuestionProps, type Step } from './types.ts'
import { useDrafts } from './useDrafts.ts'

interface Fields {
  problem: string
  change: string
  chosen: Chosen
}

/** What stands in the fields when it opens. */
const startOf = ({ draft, problem, problemGuess, change, about, forWhom }: QuestionData): Fields => ({
  problem: draft?.problem ?? problem ?? problemGuess,
  change: draft?.change ?? change ?? '',
  chosen: { about, forWhom },
})

/**
 * One question, then one tap, then perhaps one line. Draw it with the episode's id as `key`: what is typed lives here.
 * Each answer is saved when it is given, so leaving at any step loses nothing that was saved before.
 */
export const Question = (given: QuestionProps) => {
  const say = useSay()
  const { place = 'frame', takeFocus = false, onUndo, onDone } = given
  const [question, setQuestion] = useState(given.question)
  const [step, setStep] = useState<Step>(() => firstStep(question))
  const [fields, setFields] = useState(() => startOf(question))
  const [follow, setFollow] = useState(takeFocus)
  const drafts = useDrafts(given.onDraft)
  const touched = useRef(false)
  const root = useRef<HTMLElement>(null)
  const id = useId()

  // The diary draws at once what it has; what it cannot know comes a moment later, unless somebody is answering by then.
  useEffect(() => {
    if (place !== 'diary') return
    const adopt = (now: QuestionData): void => {
      if (touched.current) return
      const known = { ...given.question, ...now }
      setQuestion(known)
      setFields(startOf(known))
      setStep(firstStep(known))
    }
    given.onLook?.().then(adopt, () => undefined)
  }, [])

  const change = (next: Partial<Fields>) => {
    touched.current = true
    setFields({ ...fields, ...next })
  }
  const go = (next: Step) => {
    touched.current = true
    // Where focus is inside it moves on with the steps; where it is not, it stays with the page.
    setFollow(root.current?.contains(document.activeElement) ?? false)
    setStep(next)
  }
  /** Whatever ends the question may end its page: what was typed is told first. */
  const leave =
    <T extends unknown[]>(action: (...values: T) => void) =>
    (...values: T) => {
      drafts.flush()
      action(...values)
    }
  const props: QuestionProps = {
    ...given,
    question,
    onLater: leave(given.onLater),
    onNotClinical: leave(given.onNotClinical),
    onForget: leave(given.onForget),
    onMuteSite: given.onMuteSite && leave(given.onMuteSite),
    onPause: leave(given.onPause),
  }
  const ended = step === 'saved' || step === 'joined'
  const endText = step === 'joined' ? 'sameProblemJoined' : 'savedHere'

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (ended) onDone()
    else props.onLater()
  }
  const shared = { id, props, takeFocus: follow, drafts }

  return (
    <section
      ref={root}
      class={place === 'frame' ? 'question frame' : 'question'}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      {step === 'problem' && (
        <ProblemStep
          {...shared}
          text={fields.problem}
          chosen={fields.chosen}
          onText={problem => {
            change({ problem })
            drafts.typed('problem', problem)
          }}
          onChosen={chosen => change({ chosen })}
          onSaved={() => {
            drafts.clear('problem')
            go('outcome')
          }}
          onJoined={() => {
            drafts.clear('problem')
            go('joined')
          }}
        />
      )}
      {step === 'outcome' && (
        <OutcomeStep
          {...shared}
          problem={fields.problem}
          onSaved={outcome => go(outcome === 'changed' ? 'change' : 'saved')}
        />
      )}
      {step === 'change' && (
        <ChangeStep
          {...shared}
          text={fields.change}
          onText={text => {
            change({ change: text })
            drafts.typed('change', text)
          }}
          onSaved={() => go('saved')}
        />
      )}
      {ended && (
        <SavedStep
          key={step}
          id={id}
          place={place}
          text={say(endText)}
          takeFocus={follow}
          onUndo={step === 'joined' ? given.onApart : onUndo}
          onUndone={() => {
            drafts.typed('problem', fields.problem)
            go('problem')
          }}
          onDone={onDone}
        />
      )}
      <p class="vh" role="status">
        {ended && say(endText)}
      </p>
    </section>
  )
}
