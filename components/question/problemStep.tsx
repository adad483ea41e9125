import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { About } from '../../episodes/types.ts'
import { ABOUT_TEXTS, keysOf } from '../answers/texts.ts'
import { Chips } from '../parts/chips.tsx'
import { Fault } from '../parts/fault.tsx'
import { useSay } from '../words.tsx'
import { AnswerText } from './answerText.tsx'
import { CopyText } from './copyText.tsx'
import { NotSaved } from './notSaved.tsx'
import { QuestionHead } from './questionHead.tsx'
import type { QuestionProps } from './types.ts'
import { useSaving } from './useSaving.ts'

export interface ProblemStepProps {
  id: string
  props: QuestionProps
  draft: string
  about: About | undefined
  takeFocus: boolean
  onDraft: (text: string) => void
  onAbout: (about: About | undefined) => void
  onSaved: () => void
}

/** The one question. What stands in the field comes from the search and is saved only when the person says so. */
export const ProblemStep = ({ id, props, draft, about, takeFocus, onDraft, onAbout, onSaved }: ProblemStepProps) => {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const { failed, save } = useSaving()
  const own = useId()

  useEffect(() => {
    if (!takeFocus) return
    field.current?.focus()
    field.current?.setSelectionRange(draft.length, draft.length)
  }, [])

  const submit = () => {
    const problem = draft.trim()
    setMissing(problem === '')
    if (problem === '') field.current?.focus()
    else save(() => props.onAnswer(problem, about), onSaved)
  }

  return (
    <>
      <QuestionHead id={id} props={props}>
        <label for={`${own}t`}>{say('questionProblem')}</label>
      </QuestionHead>
      <div class="stack close">
        <AnswerText
          id={`${own}t`}
          field={field}
          value={draft}
          onInput={onDraft}
          onEnter={submit}
          invalid={missing}
          describedBy={`${own}f ${own}h ${own}p`}
        />
        <Fault id={`${own}f`} text={missing ? say('questionProblemMissing') : undefined} />
        <p id={`${own}h`} class="hint">
          {say(props.question.problem ? 'questionProblemEdit' : 'questionProblemHint')}
        </p>
        <p id={`${own}p`} class="hint">
          {say('questionPrivacy')}
        </p>
      </div>
      <Chips
        legend={say('questionAbout')}
        options={keysOf(ABOUT_TEXTS).map(value => ({ value, text: say(ABOUT_TEXTS[value]) }))}
        value={about}
        onChange={onAbout}
      />
      {props.question.firstTime && <p class="hint first-time">{say('questionFirst')}</p>}
      <NotSaved failed={failed} />
      <div class="row apart">
        <span class="row">
          <button type="button" class="btn primary" onClick={submit}>
            {say(failed ? 'tryAgain' : 'save')}
          </button>
          {failed ? (
            <CopyText field={field} />
          ) : (
            <button type="button" class="btn" onClick={props.onLater}>
              {say('later')}
            </button>
          )}
        </span>
        {!failed && (
          <button type="button" class="btn quiet small" onClick={props.onNotClinical}>
            {say('notClinical')}
          </button>
        )}
      </div>
    </>
  )
}
