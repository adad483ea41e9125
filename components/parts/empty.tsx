import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

export interface EmptyProps {
  title: ComponentChildren
  children?: ComponentChildren
  actions?: ComponentChildren
}

/** Nothing here yet: what is true, what comes next, one thing to do. */
export const Empty = ({ title, children, actions }: EmptyProps) => (
  <div class="empty">
    <Icon name="mark" />
    <h2>{title}</h2>
    {children && <p>{children}</p>}
    {actions && <div class="row">{actions}</div>}
  </div>
)
