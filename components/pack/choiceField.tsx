import { useId } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Fault } from '../parts/fault.tsx'
import { Tick } from '../parts/tick.tsx'
import { useSay } from '../words.tsx'

export interface ChoiceFieldProps {
  legend: string
  hint: string | undefined
  kind: 'one' | 'several' | 'scale'
  options: readonly { code: string; label: string }[]
  /** Codes. */
  chosen: readonly string[]
  fault: string | undefined
  onChoose: (codes: string[]) => void
  /** Absent where the clinician has given no answer. */
  onTakeBack: (() => void) | undefined
}

/** One or several of an office's answers. A radio cannot be taken back by itself, so a button does. */
export const ChoiceField = ({ legend, hint, kind, options, chosen, fault, onChoose, onTakeBack }: ChoiceFieldProps) => {
  const say = useSay()
  const name = useId()
  const toggle = (code: string, on: boolean) =>
    onChoose(options.map(option => option.code).filter(one => (one === code ? on : chosen.includes(one))))
  const radio = (code: string) => ({
    name,
    checked: chosen.includes(code),
    'aria-invalid': fault !== undefined,
    onChange: () => onChoose([code]),
  })
  return (
    <fieldset class="stack tight" aria-describedby={`${name}h ${name}f`}>
      <legend>{legend}</legend>
      <p id={`${name}h`} class="hint">
        {hint}
      </p>
      {kind === 'several' && (
        <div>
          {options.map(({ code, label }) => (
            <Tick
              key={code}
              checked={chosen.includes(code)}
              invalid={fault !== undefined}
              onChange={on => toggle(code, on)}
            >
              {label}
            </Tick>
          ))}
        </div>
      )}
      {kind === 'one' && (
        <div class="choices">
          {options.map(({ code, label }) => (
            <label key={code} class="choice">
              <input type="radio" {...radio(code)} />
              <span class="dotted" />
              <span>{label}</span>
            </label>
          ))}
        </div>
      )}
      {kind === 'scale' && (
        <div class="chips">
          {options.map(({ code, label }) => (
            <label key={code} class="chip num">
              <input type="radio" {...radio(code)} />
              <span class="ticked">
                <Icon name="check" />
              </span>
              {label}
            </label>
          ))}
        </div>
      )}
      <Fault id={`${name}f`} text={fault} />
      {onTakeBack && (
        <div class="row">
          <button
            type="button"
            class="btn small quiet"
            onClick={event => {
              // The button goes with the answer: focus stays with the question.
              event.currentTarget.closest('fieldset')?.querySelector('input')?.focus()
              onTakeBack()
            }}
          >
            {say('packTakeBack')}
          </button>
        </div>
      )}
    </fieldset>
  )
}
