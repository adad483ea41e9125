import type { RefObject } from 'preact'
import { LONGEST_ANSWER } from './types.ts'

export interface AnswerTextProps {
  id: string
  value: string
  onInput: (value: string) => void
  /** Enter was pressed; Shift and Enter make a new line. */
  onEnter: () => void
  describedBy: string
  invalid?: boolean
  placeholder?: string
  field: RefObject<HTMLTextAreaElement | null>
}

/** The field of an answer. It grows with its text. */
export const AnswerText = (props: AnswerTextProps) => {
  const { id, value, onInput, onEnter, describedBy, invalid, placeholder, field } = props
  return (
    <textarea
      id={id}
      ref={field}
      class="input"
      rows={2}
      maxLength={LONGEST_ANSWER}
      value={value}
      placeholder={placeholder}
      aria-describedby={describedBy}
      aria-invalid={invalid ? true : undefined}
      onInput={event => onInput(event.currentTarget.value)}
      onKeyDown={event => {
        // Enter also ends the choice of a character in Chinese, Japanese and Korean input.
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
        event.preventDefault()
        onEnter()
      }}
    />
  )
}
