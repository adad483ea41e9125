import { useEffect, useId, useRef } from 'preact/hooks'

export interface SettingsSureProps {
  /** What goes for good. */
  question: string
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
}

/** Said before a choice deletes something at once; the focus goes there. */
export const SettingsSure = ({ question, yes, no, onYes, onNo }: SettingsSureProps) => {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are two buttons under one sentence
    <div ref={group} class="confirm stack tight" role="group" aria-labelledby={id} tabIndex={-1}>
      <p id={id}>{question}</p>
      <div class="row">
        <button type="button" class="btn small" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="btn small quiet" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  )
}
