import { useMemo } from 'preact/hooks'
import type { SiteState } from '../../components/settings/sitesTypes.ts'
import { SitesView } from '../../components/settings/sitesView.tsx'
import { doorPatterns } from '../../sites/doors.ts'
import { hostPatterns, sitesByGroup } from '../../sites/index.ts'
import { mayNotice } from '../../storage/settings.ts'
import type { Snapshot } from '../../storage/watch.ts'
import { libraryProps } from './doors.ts'
import { ownProps } from './own.ts'
import { useSitesAsking } from './sitesAsking.ts'
import { useTelling } from './useTelling.ts'

const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '')

/** Which sites are noticed, and by which ways. The browser's own permission follows the switches, and what differs is shown. */
export const Sites = ({ snapshot: { settings, access } }: { snapshot: Snapshot }) => {
  const { tell, failed, note } = useTelling()
  const asking = useSitesAsking(settings)
  const withheld = useMemo(() => new Set(access.missing), [access])

  const stateOf = (id: string): SiteState => {
    if (!settings.sites.includes(id)) return 'off'
    return hostPatterns([id]).some(pattern => withheld.has(pattern)) ? 'missing' : 'on'
  }
  const switchOn = async (ids: readonly string[]): Promise<void> => {
    const added = await asking.more(now => ({ sites: [...new Set([...now.sites, ...ids])] }))
    if (added === 'failed') failed()
  }
  const switchOff = (ids: readonly string[]): void => {
    asking.less(now => ({ sites: now.sites.filter(id => !ids.includes(id)) })).catch(failed)
  }

  const groups = useMemo(
    () =>
      sitesByGroup().map(({ group, sites }) => ({
        group,
        sites: sites.map(({ id, name, hosts, creditsItself, note }) => ({
          ...{ id, name, hosts, note, creditsItself: creditsItself ?? false },
          state: stateOf(id),
          muted: settings.mutedSites.includes(id),
        })),
      })),
    [settings, withheld],
  )

  return (
    <>
      <SitesView
        agreed={mayNotice(settings)}
        welcomeHref="/welcome.html"
        groups={groups}
        extra={access.extra.map(hostOf)}
        infobutton={settings.infobutton}
        answerText={settings.answerText}
        onSwitch={(ids, on) => (on ? void switchOn(ids) : switchOff(ids))}
        onAllow={ids => void asking.again([...hostPatterns(ids), ...doorPatterns(ids, settings.doors)]).catch(failed)}
        onGiveBack={() => void asking.giveBack(access.extra).catch(failed)}
        onAskAgain={id => tell({ type: 'mute', site: id, on: false })}
        onInfobutton={infobutton => tell({ type: 'settings', infobutton })}
        onAnswerText={answerText => tell({ type: 'settings', answerText })}
        library={libraryProps(settings, withheld, asking, failed)}
        own={ownProps(settings, withheld, asking, tell, failed)}
      />
      <div class="undo-home" role="alert">
        {note && <p class="undo">{note}</p>}
      </div>
    </>
  )
}
