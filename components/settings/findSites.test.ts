import { expect, test } from 'vitest'
import { findSites } from './findSites.ts'
import type { SiteGroupLines, SiteLine } from './sitesTypes.ts'

const site = (name: string, ...hosts: string[]): SiteLine => ({
  ...{ id: name, name, hosts, state: 'off', muted: false, creditsItself: false },
})
const groups: SiteGroupLines[] = [
  { group: 'pointOfCare', sites: [site('UpToDate', 'www.uptodate.com', 'www.uptodate.cn'), site('Médecine', 'a.fr')] },
  { group: 'databases', sites: [site('PubMed', 'pubmed.ncbi.nlm.nih.gov')] },
]
const names = (search: string) => findSites(groups, search).flatMap(({ sites }) => sites.map(({ name }) => name))

test('by name and by host, whatever the accents and letter case', () => {
  expect(names('uptodate')).toEqual(['UpToDate'])
  expect(names('.CN')).toEqual(['UpToDate'])
  expect(names('medecine')).toEqual(['Médecine'])
  expect(names('nih pub')).toEqual(['PubMed'])
})

test('every word has to be found, and a group without a site is left out', () => {
  expect(names('uptodate nih')).toEqual([])
  expect(findSites(groups, 'pubmed').map(({ group }) => group)).toEqual(['databases'])
})

test('without words everything', () => {
  expect(findSites(groups, '  ')).toBe(groups)
})
