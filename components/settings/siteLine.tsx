import { useId } from 'preact/hooks'
import { Switch } from '../parts/switch.tsx'
import { useSay } from '../words.tsx'
import { hostsText, hostText } from './hostsText.ts'
import type { SiteLine, SitesViewProps } from './sitesTypes.ts'

export interface SiteLineProps extends Pick<SitesViewProps, 'onSwitch' | 'onAllow' | 'onAskAgain'> {
  site: SiteLine
}

/** One site with its switch, and what stands between the two. */
export const SiteRow = ({ site, onSwitch, onAllow, onAskAgain }: SiteLineProps) => {
  const say = useSay()
  const id = useId()
  return (
    <li class="site">
      <div>
        <p class="row">
          <b id={id}>{site.name}</b>
          {site.creditsItself && <span class="tag">{say('creditsItself')}</span>}
        </p>
        <p class="meta" id={`${id}h`} title={site.hosts.map(host => hostText(say, host)).join(', ')}>
          {hostsText(say, site.hosts)}
        </p>
        {site.note && <p class="meta">{site.note}</p>}
        {site.state === 'missing' && (
          <p class="row">
            <span class="tag">{say('siteMissing')}</span>
            <button type="button" class="btn small" onClick={() => onAllow([site.id])}>
              {say('allowAgain')}
            </button>
          </p>
        )}
        {site.state === 'on' && site.muted && (
          <p class="row">
            <span class="tag">{say('siteMuted')}</span>
            <button type="button" class="btn small quiet" onClick={() => onAskAgain(site.id)}>
              {say('askHereAgain')}
            </button>
          </p>
        )}
      </div>
      <Switch
        on={site.state !== 'off'}
        labelledBy={id}
        describedBy={`${id}h`}
        onSwitch={on => onSwitch([site.id], on)}
      />
    </li>
  )
}
