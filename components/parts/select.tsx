import { useId } from 'preact/hooks'

export interface SelectProps<T extends string> {
  label: string
  /** The label is for a screen reader: the options say it themselves. */
  bare?: boolean
  hint?: string
  options: readonly { value: T; text: string }[]
  value: T
  onChange: (value: T) => void
}

/** A native list with its label and hint. */
export const Select = <T extends string>({ label, bare, hint, options, value, onChange }: SelectProps<T>) => {
  const id = useId()
  return (
    <div class="field">
      <label class={bare ? 'vh' : undefined} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        aria-describedby={hint ? `${id}h` : undefined}
        value={value}
        onChange={event => {
          const chosen = options[event.currentTarget.selectedIndex]
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}h`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
