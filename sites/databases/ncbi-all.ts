import { entrezSearch, NCBI_HOSTS } from '../platforms/ncbi.ts'
import type { Site } from '../site.ts'

const RESULTS = 'https://www.ncbi.nlm.nih.gov/search/all/?term={query}'

/** The search over all databases of NCBI; its results belong to the databases. Most of them (genes, proteins …) are no evidence and not noticed. */
export const ncbiAll: Site = {
  id: 'ncbi-all',
  name: 'NCBI (all databases)',
  group: 'databases',
  hosts: ['www.ncbi.nlm.nih.gov'],
  formerHosts: ['ncbi.nlm.nih.gov'],
  checked: '2026-11-22',
  sources: [],
  searches: [
    {
      hosts: NCBI_HOSTS,
      path: /^\/(?:search(?:\/all)?|(?:sites\/)?gquery(?:\/gquery\.fcgi)?)\/?$/i,
      query: ['term'],
      url: RESULTS,
    },
    entrezSearch('all', RESULTS),
  ],
  note: 'Of the databases of NCBI only PubMed, PMC, Bookshelf and MeSH are noticed.',
  titleEnds: ['NCBI', 'Search results', 'Search NCBI'],
}
