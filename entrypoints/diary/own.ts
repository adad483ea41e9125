import type { OwnProps, OwnSeen } from '../../components/settings/sitesTypes.ts'
import type { RequestOf } from '../../messages/types.ts'
import { type OwnSite, ownId, ownPatterns, readOwn } from '../../sites/own.ts'
import { recognise } from '../../sites/recognise.ts'
import type { SitesAsking } from './sitesAsking.ts'
import type { Reach } from './sitesReach.ts'

/** As what an address would be noticed if this were the only page of one's own. Nothing is opened. */
export const seeOwn = (address: string, own: OwnSite): OwnSeen => {
  const found = recognise(address.trim(), undefined, [], [own])
  if (found?.site !== ownId(own)) return undefined
  const words = found.kind === 'search' ? found.query : found.ids?.slug
  return words === undefined ? undefined : { kind: found.kind, words }
}

const isSame = (one: OwnSite, other: OwnSite | undefined): boolean =>
  one.host === other?.host && one.under === other.under

/** The pages of one's own for the sites page. @param withheld match patterns */
export const ownProps = (
  { own, mutedSites }: Pick<Reach, 'own'> & { mutedSites: readonly string[] },
  withheld: ReadonlySet<string>,
  asking: SitesAsking,
  tell: (message: RequestOf<'mute'>) => void,
  failed: () => void,
): OwnProps => ({
  pages: own.map(page => ({
    ...page,
    state: ownPatterns([page]).some(pattern => withheld.has(pattern)) ? 'missing' : 'on',
    muted: mutedSites.includes(ownId(page)),
  })),
  readOwn,
  seeOwn,
  // The same folder once more replaces what was known of it.
  onAddOwn: page => asking.more(now => ({ own: [...now.own.filter(other => !isSame(other, page)), page] })),
  onAllowOwn: at => {
    const page = own[at]
    if (page) asking.again(ownPatterns([page])).catch(failed)
  },
  onAskOwnAgain: at => {
    const page = own[at]
    if (page) tell({ type: 'mute', site: ownId(page), on: false })
  },
  onRemoveOwn: at => {
    const page = own[at]
    asking.less(now => ({ own: now.own.filter(other => !isSame(other, page)) })).catch(failed)
  },
})
