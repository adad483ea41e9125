import { answers } from './answers/index.ts'
import { databases } from './databases/index.ts'
import { guidelines } from './guidelines/index.ts'
import { hostNames } from './hosts.ts'
import { journals } from './journals/index.ts'
import { medicines } from './medicines/index.ts'
import { pointOfCare } from './pointOfCare/index.ts'
import type { Site } from './site.ts'
import { trials } from './trials/index.ts'
import { SITE_GROUPS, type SiteGroup } from './types.ts'

/** Every supported site, sorted by id; each stands in the folder of its group. */
export const SITES: readonly Site[] = [
  ...[...answers, ...databases, ...guidelines, ...journals, ...medicines, ...pointOfCare, ...trials],
].sort((a, b) => (a.id < b.id ? -1 : 1))

const BY_ID = new Map(SITES.map(site => [site.id, site]))

const IDS_ON = new Map<string, string[]>()
for (const { id, hosts, formerHosts } of SITES) {
  for (const host of [...hosts, ...(formerHosts ?? [])]) IDS_ON.set(host, [...(IDS_ON.get(host) ?? []), id])
}

/** @returns undefined for an id that is not, or no longer, supported */
export const siteById = (id: string): Site | undefined => BY_ID.get(id)

/** @returns the name to show; of an own page its host; an unknown id as it is, since an old visit has to stay readable */
export const siteName = (id: string): string => BY_ID.get(id)?.name ?? id.replace(/^own:/, '')

/** @returns the hosts on which these sites live, sorted, each once; `*.example.org` is every host below it; nothing for an unknown id */
export const hostsOf = (siteIds: readonly string[]): string[] => {
  const hosts = siteIds.flatMap(id => BY_ID.get(id)?.hosts ?? [])
  return [...new Set(hosts)].sort()
}

/** @returns the match patterns the browser is asked for when these sites are switched on: https only, sorted, each once */
export const hostPatterns = (siteIds: readonly string[]): string[] => hostsOf(siteIds).map(host => `https://${host}/*`)

/** @returns the ids of the sites with addresses on a host, sorted: several share www.ncbi.nlm.nih.gov */
export const siteIdsOfHost = (host: string): string[] =>
  hostNames(host)
    .map(name => IDS_ON.get(name))
    .find(ids => ids !== undefined) ?? []

/** The sites by group, as a person looks for them: groups in a fixed order, sites by name; closed sites and empty groups left out. */
export function sitesByGroup(): { group: SiteGroup; sites: Site[] }[] {
  const members = (group: SiteGroup) =>
    SITES.filter(site => site.group === group && !site.closed).sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return SITE_GROUPS.map(group => ({ group, sites: members(group) })).filter(({ sites }) => sites.length > 0)
}
