import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Switch } from '../parts/switch.tsx'

export interface SettingsSwitchProps {
  on: boolean
  title: string
  children: ComponentChildren
  onSwitch: (on: boolean) => void
}

/** A switch with its name and what it does beside it. */
export const SettingsSwitch = ({ on, title, children, onSwitch }: SettingsSwitchProps) => {
  const id = useId()
  return (
    <div class="site">
      <div class="stack close">
        <h3 id={id}>{title}</h3>
        <p id={`${id}h`} class="meta">
          {children}
        </p>
      </div>
      <Switch on={on} labelledBy={id} describedBy={`${id}h`} onSwitch={onSwitch} />
    </div>
  )
}
