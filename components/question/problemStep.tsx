import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { About, ForWhom } from '../../episodes/types.ts'
import { ABOUT_TEXTS, FOR_WHOM_TEXTS, keysOf } from '../answers/texts.ts'
import { Chips } from '../parts/chips.tsx'
import { Fault } from '../parts/fault.tsx'
import { useSay } from '../words.tsx'
import { AnswerText } from './answerText.tsx'
import { CopyText } from './copyText.tsx'
import { NotSaved } from './notSaved.tsx'
import { QuestionHead } from './questionHead.tsx'
import { SameProblem } from './sameProblem.tsx'
import type { QuestionProps } from './types.ts'
import type { Drafts } from './useDrafts.ts'
import { useSaving } from './useSaving.ts'

/** What is chosen besides the text; both are optional. */
export interface Chosen {
  about?: About | undefined
  forWhom?: ForWhom | undefined
}

export interface ProblemStepProps {
  id: string
  props: QuestionProps
  text: string
  chosen: Chosen
  takeFocus: boolean
  drafts: Drafts
  onText: (text: string) => void
  onChosen: (chosen: Chosen) => void
  onSaved: () => void
  onJoined: () => void
}

/** The one question. What stands in the field comes from the search and is saved only when the person says so. */
export const ProblemStep = (step: ProblemStepProps) => {
  const { id, props, text, chosen, takeFocus, drafts, onText, onChosen, onSaved, onJoined } = step
  const { question, onAgain } = props
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const [another, setAnother] = useState(false)
  const { failed, save } = useSaving()
  const own = useId()

  useEffect(() => {
    if (!takeFocus) return
    field.current?.focus()
    field.current?.setSelectionRange(text.length, text.length)
  }, [])

  const submit = () => {
    const problem = text.trim()
    setMissing(problem === '')
    if (problem === '') field.current?.focus()
    else save(() => props.onAnswer(problem, chosen.about, chosen.forWhom), onSaved)
  }
  const again = (same: boolean) => {
    if (!onAgain) return
    const apart = () => {
      setAnother(true)
      field.current?.focus()
    }
    save(() => onAgain(same), same ? onJoined : apart)
  }
  const origin = question.draft?.problem
    ? 'questionDraft'
    : question.problem
      ? 'questionProblemEdit'
      : 'questionProblemHint'

  return (
    <>
      <QuestionHead id={id} props={props}>
        <label for={`${own}t`}>{say('questionProblem')}</label>
      </QuestionHead>
      {question.earlier && onAgain && !another && <SameProblem earlier={question.earlier} onAgain={again} />}
      <div class="stack close">
        <AnswerText
          id={`${own}t`}
          field={field}
          value={text}
          onInput={onText}
          onEnter={submit}
          onBlur={drafts.flush}
          invalid={missing}
          describedBy={`${own}f ${own}h ${own}p`}
        />
        <Fault id={`${own}f`} text={missing ? say('questionProblemMissing') : undefined} />
        <p id={`${own}h`} class="hint">
          {say(origin)}
        </p>
        <p id={`${own}p`} class="hint">
          {say('questionPrivacy')}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears Enter on the chips inside, which saves as it does in the field */}
      <div
        class="stack tight"
        onKeyDown={event => {
          if (event.key === 'Enter') submit()
        }}
      >
        <Chips
          legend={say('questionAbout')}
          options={keysOf(ABOUT_TEXTS).map(value => ({ value, text: say(ABOUT_TEXTS[value]) }))}
          value={chosen.about}
          onChange={about => onChosen({ ...chosen, about })}
        />
        <Chips
          legend={say('questionForWhom')}
          options={keysOf(FOR_WHOM_TEXTS).map(value => ({ value, text: say(FOR_WHOM_TEXTS[value]) }))}
          value={chosen.forWhom}
          onChange={forWhom => onChosen({ ...chosen, forWhom })}
        />
      </div>
      {question.firstTime && <p class="hint first-time">{say('questionFirst')}</p>}
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
