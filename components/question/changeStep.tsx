import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { OutcomeLabel } from '../answers/outcome.tsx'
import { Fault } from '../parts/fault.tsx'
import { useSay } from '../words.tsx'
import { AnswerText } from './answerText.tsx'
import { CopyText } from './copyText.tsx'
import { NotSaved } from './notSaved.tsx'
import { QuestionHead } from './questionHead.tsx'
import type { QuestionProps } from './types.ts'
import type { Drafts } from './useDrafts.ts'
import { useSaving } from './useSaving.ts'

export interface ChangeStepProps {
  id: string
  props: QuestionProps
  text: string
  takeFocus: boolean
  drafts: Drafts
  onText: (text: string) => void
  onSaved: () => void
}

/** One line after "Changed", which can be skipped: the outcome itself is saved already. */
export const ChangeStep = ({ id, props, text, takeFocus, drafts, onText, onSaved }: ChangeStepProps) => {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const { failed, save } = useSaving()
  const own = useId()
  useEffect(() => {
    if (takeFocus) field.current?.focus()
  }, [])

  const submit = () => {
    const change = text.trim()
    setMissing(change === '')
    if (change === '') field.current?.focus()
    else {
      const saved = () => {
        drafts.clear('change')
        onSaved()
      }
      save(() => props.onChange(change), saved)
    }
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
          value={text}
          onInput={onText}
          onEnter={submit}
          onBlur={drafts.flush}
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
