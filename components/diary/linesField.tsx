import { useId, useRef } from 'preact/hooks'
import { MarkedText } from '../marked/markedText.tsx'
import { Fault } from '../parts/fault.tsx'

export interface LinesFieldProps {
  label: string
  hint?: string | undefined
  /** UTF-16 units. */
  longest: number
  value: string
  onInput: (value: string) => void
  fault?: string | undefined
}

/** A text of some lines with its label: marks, like an answer, what may point to a person. */
export const LinesField = ({ label, hint, longest, value, onInput, fault }: LinesFieldProps) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div class="stack close">
      <label for={id}>
        <b>{label}</b>
      </label>
      <MarkedText
        id={id}
        field={field}
        value={value}
        onInput={onInput}
        longest={longest}
        describedBy={`${id}h ${id}f`}
        invalid={fault !== undefined}
      />
      <p id={`${id}h`} class="hint">
        {hint}
      </p>
      <Fault id={`${id}f`} text={fault} />
    </div>
  )
}
