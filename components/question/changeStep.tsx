import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { OutcomeLabel } from '../answers/outcome.tsx'
import { Fault } from '../parts/fault.tsx'
import { useSay } from '../words.tsx'
import { AnswerText } from './answerText.tsx'
import { CopyText } from './copyText.tsx'
import { NotSaved } from './notSaved.tsx'
import { QuestionHead } from './questionHead.tsx'
import type { QuestionProps } from './types.ts'
import { useSaving } from './useSaving.ts'

export interface ChangeStepProps {
  id: string
  props: QuestionProps
  takeFocus: boolean
  onSaved: () => void
}

/** One line after "Changed", which can be skipped: the outcome itself is saved already. */
export const ChangeStep = ({ id, props, takeFocus, onSaved }: ChangeStepProps) => {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState(props.question.change ?? '')
  const [missing, setMissing] = useState(false)
  const { failed, save } = useSaving()
  const own = useId()
  useEffect(() => {
    if (takeFocus) field.current?.focus()
  }, [])

  const submit = () => {
    const text = draft.trim()
    setMissing(text === '')
    if (text === '') field.current?.focus()
    else save(() => props.onChange(text), onSaved)
  }

  return (
    <>
      <QuestionHead id={id} props={props}>
        <label for={`${own}t`}>{say('questionChange')}</label>
      </QuestionHead>
      <div class="stack close">
        <AnswerText
          id={`${own}t`}
          field={field}
          value={draft}
          onInput={setDraft}
          onEnter={submit}
          invalid={missing}
          placeholder={say('questionChangeExample')}
          describedBy={`${own}f ${own}h`}
        />
        <Fault id={`${own}f`} text={missing ? say('questionChangeMissing') : undefined} />
        <p id={`${own}h`} class="hint">
          {say('questionChangeHint')}
        </p>
      </div>
      <NotSaved failed={failed} />
      <div class="row apart">
        <span class="row">
          <button type="button" class="btn primary" onClick={submit}>
            {say(failed ? 'tryAgain' : 'save')}
          </button>
          {failed && <CopyText field={field} />}
          <button type="button" class={failed ? 'btn quiet' : 'btn'} onClick={onSaved}>
            {say('skip')}
          </button>
        </span>
        {!failed && (
          <span class="meta">
            <OutcomeLabel outcome="changed" />
          </span>
        )}
      </div>
    </>
  )
}
