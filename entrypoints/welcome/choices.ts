import type { SiteChoices } from '../../components/welcome/types.ts'
import { siteById, sitesByGroup } from '../../sites/index.ts'

/** Our own page with the whole notice; it opens without asking anybody. */
export const PRIVACY_PAGE = '/privacy.html'

/** The sites by group, as the person ticks them. */
export const siteChoices = (): SiteChoices[] =>
  sitesByGroup().map(({ group, sites }) => ({
    group,
    sites: sites.map(({ id, name, hosts }) => ({ id, name, host: hosts.join(', ') })),
  }))

/** Where a newcomer may try it: the first of the sites just switched on. */
export const tryIt = (ids: readonly string[]): { name: string; href: string } | undefined => {
  const site = siteById(ids[0] ?? '')
  return site && { name: site.name, href: `https://${site.hosts[0]}/` }
}
