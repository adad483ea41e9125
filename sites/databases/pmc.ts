import { entrezSearch, NCBI_HOSTS } from '../platforms/ncbi.ts'
import type { Site } from '../site.ts'

const NOW = ['pmc.ncbi.nlm.nih.gov']
const OWN_NAMES = ['www.pubmedcentral.nih.gov', 'pubmedcentral.nih.gov', 'www.pubmedcentral.gov', 'pubmedcentral.gov']
const ARTICLE = 'https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/'
const BY_PMID = 'https://pmc.ncbi.nlm.nih.gov/articles/pmid/{pmid}/'
const RESULTS = 'https://www.ncbi.nlm.nih.gov/pmc/?term={query}'
const RENDERED = /^\/(?:pmc\/)?(?:article|page|pic|bot|ptpmc)render\.f?cgi$/i

/** PubMed Central. Figures, tables and the PDF count as their article; the list of citing articles does not. */
export const pmc: Site = {
  id: 'pmc',
  name: 'PubMed Central',
  group: 'databases',
  hosts: [...NOW, 'www.ncbi.nlm.nih.gov'],
  formerHosts: ['ncbi.nlm.nih.gov', ...OWN_NAMES],
  checked: '2026-11-22',
  sources: [
    {
      hosts: NOW,
      path: /^\/articles\/PMC(?<pmcid>\d{1,9})(?:\.\d+)?(?:\/(?!citedby|similar).*)?$/i,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC{pmcid}/',
    },
    {
      hosts: NCBI_HOSTS,
      path: /^\/(?:labs\/)?pmc\/articles\/PMC(?<pmcid>\d{1,9})(?:\.\d+)?(?:\/(?!citedby|similar).*)?$/i,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC{pmcid}/',
    },
    { hosts: NOW, path: /^\/articles\/pmid\/(?<pmid>\d{1,8})\/?$/i, url: BY_PMID },
    { hosts: NCBI_HOSTS, path: /^\/pmc\/articles\/pmid\/(?<pmid>\d{1,8})\/?$/i, url: BY_PMID },
    { hosts: [...NCBI_HOSTS, ...OWN_NAMES], path: RENDERED, ids: { pmcid: ['artid', 'accid'] }, url: ARTICLE },
    { hosts: [...NCBI_HOSTS, ...OWN_NAMES], path: RENDERED, ids: { pmid: ['pubmedid'] }, url: BY_PMID },
  ],
  searches: [
    {
      hosts: NOW,
      path: /^\/(?:search\/?)?$/,
      query: ['term'],
      url: 'https://pmc.ncbi.nlm.nih.gov/search/?term={query}',
      kept: ['filter', 'sort'],
    },
    { hosts: NCBI_HOSTS, path: /^\/(?:labs\/)?pmc\/?$/i, query: ['term'], url: RESULTS },
    entrezSearch('pmc', RESULTS),
  ],
  titleEnds: ['PMC', 'PubMed Central', 'NCBI', 'Search Results'],
}
