import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

export interface BannerProps {
  /** `look`: amber, before something is saved or while something is amiss. Plain explains. */
  tone?: 'plain' | 'look'
  fact?: ComponentChildren
  children?: ComponentChildren
  /** Buttons: what to do about it. */
  actions?: ComponentChildren
}

/** A fact and what to do about it. At most one on a surface. */
export const Banner = ({ tone = 'plain', fact, children, actions }: BannerProps) => (
  <div class={tone === 'look' ? 'banner look' : 'banner'}>
    <Icon name={tone === 'look' ? 'look' : 'info'} />
    <div class="stack tight">
      <div>
        {fact && (
          <p>
            <b>{fact}</b>
          </p>
        )}
        {children && <p class={fact ? 'sub' : undefined}>{children}</p>}
      </div>
      {actions && <div class="row">{actions}</div>}
    </div>
  </div>
)
