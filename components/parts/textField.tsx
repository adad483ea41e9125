import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { Fault } from './fault.tsx'

export interface TextFieldProps {
  label: string
  hint?: string | undefined
  value: string
  onInput: (value: string) => void
  fault?: string | undefined
  /** `lines`: a text that grows. */
  type?: 'text' | 'date' | 'number' | 'lines'
  min?: string | undefined
  max?: string | undefined
  maxLength?: number
  autocomplete?: 'off' | 'name'
  /** The field was left after it had changed. */
  onLeave?: () => void
  /** Of a field of one line, to take the focus to it. */
  inputRef?: Ref<HTMLInputElement>
}

/** A field with its label above, and hint and fault below. */
export const TextField = (props: TextFieldProps) => {
  const {
    label,
    hint,
    value,
    onInput,
    fault,
    type = 'text',
    min,
    max,
    maxLength,
    autocomplete,
    onLeave,
    inputRef,
  } = props
  const id = useId()
  const shared = {
    id,
    value,
    maxLength,
    'aria-describedby': `${id}h ${id}f`,
    'aria-invalid': fault ? true : undefined,
    onChange: onLeave,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'lines' ? (
        <textarea {...shared} class="input" rows={2} />
      ) : (
        <input
          {...shared}
          ref={inputRef ?? null}
          class={type === 'text' ? 'input' : 'input narrow'}
          {...(type === 'text' ? { type } : { type, min, max })}
          autocomplete={autocomplete ?? 'off'}
        />
      )}
      <p id={`${id}h`} class="hint">
        {hint}
      </p>
      <Fault id={`${id}f`} text={fault} />
    </div>
  )
}
