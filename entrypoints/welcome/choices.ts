import type { SiteChoice, SiteChoices } from '../../components/welcome/types.ts'
import { siteById, sitesByGroup } from '../../sites/index.ts'
import type { Site } from '../../sites/site.ts'

/** Our own page with the whole notice; it opens without asking anybody. */
export const PRIVACY_PAGE = '/privacy.html'

/**
 * The sites that most clinicians will look for, in the order in which they are shown. No site where an AI model answers:
 * what is asked there often holds a case, so nobody should tick one in passing.
 */
export const COMMON = [
  'pubmed',
  'uptodate',
  'dynamed',
  'cochrane-library',
  'nice',
  'bnf',
  'clinicalkey',
  'bmj-best-practice',
  'amboss',
  'medscape',
] as const

const choiceOf = ({ id, name, hosts }: Site): SiteChoice => ({ id, name, hosts })

/** What is shown first. */
export const commonChoices = (): SiteChoice[] =>
  COMMON.flatMap(id => siteById(id) ?? [])
    .filter(site => !site.closed)
    .map(choiceOf)

/** All others by group, as the person ticks them. */
export const otherChoices = (): SiteChoices[] => {
  const common = new Set<string>(COMMON)
  return sitesByGroup()
    .map(({ group, sites }) => ({ group, sites: sites.filter(({ id }) => !common.has(id)).map(choiceOf) }))
    .filter(({ sites }) => sites.length > 0)
}

/** Where a newcomer may try it: the first of the sites just switched on. */
export const tryIt = (ids: readonly string[]): { name: string; href: string } | undefined => {
  const site = siteById(ids[0] ?? '')
  const host = site?.hosts.find(name => !name.startsWith('*.'))
  return site && host ? { name: site.name, href: `https://${host}/` } : undefined
}
