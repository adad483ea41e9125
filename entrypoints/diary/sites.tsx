import { browser } from 'wxt/browser'
import { SitesView } from '../../components/settings/sitesView.tsx'
import type { SiteState } from '../../components/settings/types.ts'
import { hostPatterns, sitesByGroup } from '../../sites/index.ts'
import type { Site } from '../../sites/site.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { useTelling } from './useTelling.ts'

const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '')

/** Which sites are noticed. The browser's own permission follows the switches, and what differs is shown. */
export const Sites = ({ snapshot: { settings, access } }: { snapshot: Snapshot }) => {
  const { tell, failed, note } = useTelling()
  const withheld = new Set(access.missing)

  const stateOf = ({ id }: Site): SiteState => {
    if (!settings.sites.includes(id)) return 'off'
    return hostPatterns([id]).some(pattern => withheld.has(pattern)) ? 'missing' : 'on'
  }
  const switchOn = (ids: string[]): void => {
    // First of all: a permission is only given straight from the click.
    const granted = browser.permissions.request({ origins: hostPatterns(ids) })
    granted.then(yes => yes && tell({ type: 'settings', sites: [...settings.sites, ...ids] }), failed)
  }
  const switchOff = (id: string): void => {
    const others = settings.sites.filter(other => other !== id)
    const shared = new Set(hostPatterns(others))
    const own = hostPatterns([id]).filter(pattern => !shared.has(pattern))
    tell({ type: 'settings', sites: others }, () => {
      browser.permissions.remove({ origins: own }).then(() => tell({ type: 'sync' }), failed)
    })
  }
  const giveBack = (): void => {
    browser.permissions.remove({ origins: access.extra }).then(() => tell({ type: 'sync' }), failed)
  }

  return (
    <>
      {note && <p role="alert">{note}</p>}
      <SitesView
        groups={sitesByGroup().map(({ group, sites }) => ({
          group,
          sites: sites.map(site => ({
            id: site.id,
            name: site.name,
            hosts: site.hosts,
            state: stateOf(site),
            muted: settings.mutedSites.includes(site.id),
          })),
        }))}
        extra={access.extra.map(hostOf)}
        onSwitch={(id, on) => (on ? switchOn([id]) : switchOff(id))}
        onAllow={id => switchOn([id])}
        onGiveBack={giveBack}
        onAskAgain={id => tell({ type: 'mute', site: id, on: false })}
      />
    </>
  )
}
