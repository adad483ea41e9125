import { useId } from 'preact/hooks'
import { Icon, type IconName } from '../icon.tsx'

export interface ChipOption<T extends string> {
  value: T
  text: string
  icon?: IconName
}

export interface ChipsProps<T extends string> {
  legend: string
  options: readonly ChipOption<T>[]
  value?: T | undefined
  onChange: (value: T | undefined) => void
}

/** An optional answer out of a few. Choosing what is chosen takes it back: an optional answer must be able to go. */
export const Chips = <T extends string>({ legend, options, value, onChange }: ChipsProps<T>) => {
  const name = useId()
  return (
    <fieldset>
      <legend class="hint">{legend}</legend>
      <div class="chips">
        {options.map(option => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onClick={() => onChange(option.value === value ? undefined : option.value)}
            />
            <span class="ticked">
              <Icon name="check" />
            </span>
            {option.icon && <Icon name={option.icon} />}
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
