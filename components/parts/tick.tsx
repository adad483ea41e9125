import type { ComponentChildren, Ref } from 'preact'

export interface TickProps {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ComponentChildren
  hint?: ComponentChildren
  /** It cannot be taken out; `hint` says why. */
  forced?: boolean | undefined
  faultId?: string | undefined
  invalid?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A tick box whose whole row can be pressed. */
export const Tick = ({ checked, onChange, children, hint, forced, faultId, invalid, inputRef }: TickProps) => (
  <label class="tick">
    <input
      type="checkbox"
      ref={inputRef ?? null}
      checked={checked}
      disabled={forced}
      aria-describedby={faultId}
      aria-invalid={invalid ? true : undefined}
      onChange={event => onChange(event.currentTarget.checked)}
    />
    <span>
      {children}
      {hint && <span class="sub">{hint}</span>}
    </span>
  </label>
)
