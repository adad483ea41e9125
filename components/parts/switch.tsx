export interface SwitchProps {
  on: boolean
  /** Named by what stands beside it. */
  labelledBy: string
  describedBy?: string
  /** Called within the click, so that a browser permission may be requested first thing. */
  onSwitch: (on: boolean) => void
}

/** On or off, at once. It shows what is true, not what was pressed: a browser may refuse. */
export const Switch = ({ on, labelledBy, describedBy, onSwitch }: SwitchProps) => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-labelledby={labelledBy}
    aria-describedby={describedBy}
    onClick={() => onSwitch(!on)}
  />
)
