import { useId } from 'preact/hooks'
import { Switch } from '../parts/switch.tsx'
import { useSay } from '../words.tsx'
import type { SiteLine, SitesViewProps } from './types.ts'

export interface SiteLineProps extends Pick<SitesViewProps, 'onSwitch' | 'onAllow' | 'onAskAgain'> {
  site: SiteLine
}

/** One site with its switch, and what stands between the two. */
export const SiteRow = ({ site, onSwitch, onAllow, onAskAgain }: SiteLineProps) => {
  const say = useSay()
  const id = useId()
  const on = site.state !== 'off'
  return (
    <li class="site">
      <div>
        <p id={id}>
          <b>{site.name}</b>
        </p>
        <p class="meta" id={`${id}h`}>
          {site.hosts.join(', ')}
        </p>
      </div>
      <div class="row">
        {site.state === 'missing' && (
          <>
            <span class="tag">{say('siteMissing')}</span>
            <button type="button" class="btn small" onClick={() => onAllow(site.id)}>
              {say('allowAgain')}
            </button>
          </>
        )}
        {site.state === 'on' && site.muted && (
          <>
            <span class="tag">{say('siteMuted')}</span>
            <button type="button" class="btn small quiet" onClick={() => onAskAgain(site.id)}>
              {say('askHereAgain')}
            </button>
          </>
        )}
      </div>
      <Switch on={on} labelledBy={id} describedBy={`${id}h`} onSwitch={next => onSwitch(site.id, next)} />
    </li>
  )
}
