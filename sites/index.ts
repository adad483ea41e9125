import { cochraneLibrary } from './cochrane-library.ts'
import { niceCks } from './nice-cks.ts'
import { pmc } from './pmc.ts'
import { pubmed } from './pubmed.ts'
import type { Site } from './site.ts'
import type { SiteGroup } from './types.ts'
import { uptodate } from './uptodate.ts'

/** Every supported site, sorted by id. */
export const SITES: readonly Site[] = [cochraneLibrary, niceCks, pmc, pubmed, uptodate]

const BY_ID = new Map(SITES.map(site => [site.id, site]))

/** @returns undefined for an id that is not, or no longer, supported */
export const siteById = (id: string): Site | undefined => BY_ID.get(id)

/** @returns the name to show; an unknown id as it is, since an old visit has to stay readable */
export const siteName = (id: string): string => BY_ID.get(id)?.name ?? id

/** @returns the origins on which these sites live, sorted, each once; nothing for an unknown id */
export const originsOf = (siteIds: readonly string[]): string[] => {
  const hosts = siteIds.flatMap(id => BY_ID.get(id)?.hosts ?? [])
  return [...new Set(hosts)].sort().map(host => `https://${host}`)
}

/** @returns the match patterns the browser is asked for when these sites are switched on: https only, sorted, each once */
export const hostPatterns = (siteIds: readonly string[]): string[] => originsOf(siteIds).map(origin => `${origin}/*`)

/** @returns the ids of the sites with addresses on a host, sorted: several share www.ncbi.nlm.nih.gov */
export const siteIdsOfHost = (host: string): string[] =>
  SITES.filter(site => site.hosts.includes(host) || site.formerHosts?.includes(host)).map(site => site.id)

const GROUPS: readonly SiteGroup[] = ['literature', 'pointOfCare', 'guidelines', 'medicines', 'trials', 'answers']

/** The sites by group, as a person looks for them: groups in a fixed order, sites by name; empty groups left out. */
export function sitesByGroup(): { group: SiteGroup; sites: Site[] }[] {
  const members = (group: SiteGroup) =>
    SITES.filter(site => site.group === group).sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return GROUPS.map(group => ({ group, sites: members(group) })).filter(({ sites }) => sites.length > 0)
}
