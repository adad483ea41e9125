import type { SiteGroupLines, SiteLine } from './sitesTypes.ts'

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const textOf = ({ name, hosts }: SiteLine): string => plain([name, ...hosts].join('\n'))

/** The sites whose name or host holds every word, in their groups; groups without one are left out. Accents and letter case do not matter. */
export const findSites = (groups: readonly SiteGroupLines[], search: string): readonly SiteGroupLines[] => {
  const words = plain(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  const isFound = (site: SiteLine) => words.every(word => textOf(site).includes(word))
  return groups
    .map(({ group, sites }) => ({ group, sites: sites.filter(isFound) }))
    .filter(({ sites }) => sites.length > 0)
}
