import type { ComponentChildren, Ref } from 'preact'
import { useId } from 'preact/hooks'
import { Fault } from './fault.tsx'

export interface RadioOption<T extends string> {
  value: T
  text: ComponentChildren
  meaning?: string
  /** A word beside the text, e.g. "recommended". */
  tag?: string | undefined
}

export interface RadioRowsProps<T extends string> {
  legend: ComponentChildren
  hint?: string | undefined
  options: readonly RadioOption<T>[]
  value?: T | undefined
  onChange: (value: T) => void
  /** What is missing, when it was asked for. */
  fault?: string | undefined
  firstRef?: Ref<HTMLInputElement>
}

/** One of a few, where a button that saves follows. Nothing is chosen unless `value` says so. */
export const RadioRows = <T extends string>(props: RadioRowsProps<T>) => {
  const { legend, hint, options, value, onChange, fault, firstRef } = props
  const name = useId()
  return (
    <fieldset class="stack tight" aria-describedby={`${name}h ${name}f`}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${name}h`} class="hint">
          {hint}
        </p>
      )}
      <div class="choices">
        {options.map((option, at) => (
          <label key={option.value} class="choice">
            <input
              type="radio"
              name={name}
              ref={at === 0 ? (firstRef ?? null) : null}
              checked={option.value === value}
              aria-invalid={fault ? true : undefined}
              onChange={() => onChange(option.value)}
            />
            <span class="dotted" />
            <span>
              <b>{option.text}</b>
              {option.meaning && <span>{option.meaning}</span>}
            </span>
            {option.tag && <span class="tag">{option.tag}</span>}
          </label>
        ))}
      </div>
      <Fault id={`${name}f`} text={fault} />
    </fieldset>
  )
}
