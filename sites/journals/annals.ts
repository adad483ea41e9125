import { atyponSearches, atyponSources } from '../platforms/atypon.ts'
import { highwireSources } from '../platforms/highwire.ts'
import { silverchairAspx, silverchairSearch, silverchairSources } from '../platforms/silverchair.ts'
import type { Site } from '../site.ts'

const OLD = ['annals.org', 'www.annals.org']

/** Annals of Internal Medicine and the other journals of the ACP; until 2020 at annals.org, on other software. */
export const annals: Site = {
  id: 'annals',
  name: 'Annals of Internal Medicine',
  group: 'journals',
  hosts: ['www.acpjournals.org', 'acpjournals.org'],
  formerHosts: OLD,
  checked: '2026-11-22',
  sources: [
    ...atyponSources,
    ...[...silverchairSources, ...silverchairAspx, ...highwireSources].map(rule => ({ ...rule, hosts: OLD })),
  ],
  searches: [...atyponSearches, { ...silverchairSearch('https://annals.org/aim/searchresults?q={query}'), hosts: OLD }],
  titleEnds: ['Annals of Internal Medicine', 'ACP Journals', 'American College of Physicians'],
}
