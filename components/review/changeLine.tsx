import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { AnswerText } from '../question/answerText.tsx'
import { NotSaved } from '../question/notSaved.tsx'
import { useSaving } from '../question/useSaving.ts'
import { useSay } from '../words.tsx'

export interface ChangeLineProps {
  problem: string
  /** Rejects when it was not saved. */
  onSave: (change: string) => Promise<void>
  /** The line was saved, or skipped: the outcome itself is saved already. */
  onDone: (change?: string) => void
}

/** The one line more that "Changed" asks for. */
export const ChangeLine = ({ problem, onSave, onDone }: ChangeLineProps) => {
  const say = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const { failed, save } = useSaving()
  useEffect(() => field.current?.focus(), [])
  const change = text.trim()
  const submit = () => {
    if (change === '') onDone()
    else
      save(
        () => onSave(change),
        () => onDone(change),
      )
  }
  return (
    <>
      <p class="meta">
        <bdi>{problem}</bdi>
      </p>
      <h2 id={`${id}l`} class="as-h2">
        <label for={id}>{say('questionChange')}</label>
      </h2>
      <AnswerText
        id={id}
        field={field}
        value={text}
        onInput={setText}
        onEnter={submit}
        placeholder={say('questionChangeExample')}
        describedBy={`${id}h`}
      />
      <p id={`${id}h`} class="hint">
        {say('questionChangeHint')}
      </p>
      <NotSaved failed={failed} />
      <div class="row">
        <button type="button" class="btn primary" onClick={submit}>
          {say(failed ? 'tryAgain' : 'save')}
        </button>
        <button type="button" class="btn" onClick={() => onDone()}>
          {say('skip')}
        </button>
      </div>
    </>
  )
}
