import type { RefObject } from 'preact'
import { MarkedText } from '../marked/markedText.tsx'
import { LONGEST_ANSWER } from './types.ts'

export interface AnswerTextProps {
  id: string
  value: string
  onInput: (value: string) => void
  /** Enter was pressed; Shift and Enter make a new line. */
  onEnter: () => void
  /** The field was left. */
  onBlur?: () => void
  describedBy: string
  invalid?: boolean
  placeholder?: string
  field: RefObject<HTMLTextAreaElement | null>
}

/** The field of an answer. It grows with its text and marks what may point to a person. */
export const AnswerText = ({ onEnter, ...props }: AnswerTextProps) => (
  <MarkedText
    {...props}
    longest={LONGEST_ANSWER}
    onKeyDown={event => {
      // Enter also ends the choice of a character in Chinese, Japanese and Korean input.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      onEnter()
    }}
  />
)
