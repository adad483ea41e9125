import { useId } from 'preact/hooks'
import { Fault } from '../../parts/fault.tsx'
import { useFault } from './making.tsx'

export interface LineFieldProps {
  at: string
  /** Named for a screen reader alone: the words over the list say it for all its lines. */
  label: string
  placeholder?: string
  value: string
  maxLength: number
  /** A text that grows. */
  long?: boolean
  onInput: (value: string) => void
}

/** A field of a list of lines: its label is not repeated in each. */
export const LineField = ({ at, label, placeholder, value, maxLength, long, onInput }: LineFieldProps) => {
  const id = useId()
  const text = useFault()(at)
  const shared = {
    'aria-label': label,
    'aria-describedby': `${id}f`,
    'aria-invalid': text ? true : undefined,
    class: 'input',
    placeholder,
    value,
    maxLength,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  }
  return (
    <div class="field" data-place={at}>
      {long ? <textarea {...shared} rows={2} /> : <input {...shared} type="text" autocomplete="off" />}
      <Fault id={`${id}f`} text={text} />
    </div>
  )
}
