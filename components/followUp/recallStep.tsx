import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useSay } from '../words.tsx'

export interface RecallStepProps {
  problem: string
  takeFocus: boolean
  /** @param tried whether there is something to compare with the answer */
  onShow: (tried: boolean) => void
}

/** Remembering before reading: it helps, and what is typed here is never kept. */
export const RecallStep = ({ problem, takeFocus, onShow }: RecallStepProps) => {
  const say = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takeFocus) field.current?.focus()
  }, [])
  return (
    <section class="card stack" aria-labelledby={id}>
      <p class="meta">
        <bdi>{problem}</bdi>
      </p>
      <h2 id={id}>{say('followUpRecall')}</h2>
      <div class="field">
        <label class="vh" for={`${id}t`}>
          {say('followUpRecallField')}
        </label>
        <textarea
          ref={field}
          id={`${id}t`}
          class="input"
          rows={2}
          autocomplete="off"
          value={text}
          aria-describedby={`${id}h`}
          onInput={event => setText(event.currentTarget.value)}
        />
        <p id={`${id}h`} class="hint">
          {say('followUpRecallHint')}
        </p>
      </div>
      <div class="row">
        <button type="button" class="btn primary" onClick={() => onShow(true)}>
          {say('followUpShow')}
        </button>
        <button type="button" class="btn quiet" onClick={() => onShow(false)}>
          {say('followUpSkipRecall')}
        </button>
      </div>
    </section>
  )
}
