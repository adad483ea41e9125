import type { Site } from '../site.ts'

const NOW = ['pmc.ncbi.nlm.nih.gov']
const NCBI = ['www.ncbi.nlm.nih.gov']
const FORMER = ['www.pubmedcentral.nih.gov', 'pubmedcentral.nih.gov', 'www.pubmedcentral.gov', 'pubmedcentral.gov']
const ARTICLE = 'https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/'
const BY_PMID = 'https://pmc.ncbi.nlm.nih.gov/articles/pmid/{pmid}/'
const RENDERED = /^\/(?:pmc\/)?(?:articlerender|pagerender|picrender|botrender)\.f?cgi$/i

/** PubMed Central. Figures, tables and the PDF count as their article; the list of citing articles does not. */
export const pmc: Site = {
  id: 'pmc',
  name: 'PubMed Central',
  group: 'databases',
  hosts: [...NOW, ...NCBI],
  formerHosts: FORMER,
  checked: '2026-11-22',
  sources: [
    {
      hosts: NOW,
      path: /^\/articles\/PMC(?<pmcid>\d{1,9})(?:\.\d+)?(?:\/(?!citedby|similar).*)?$/i,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC{pmcid}/',
    },
    {
      hosts: NCBI,
      path: /^\/(?:labs\/)?pmc\/articles\/PMC(?<pmcid>\d{1,9})(?:\.\d+)?(?:\/(?!citedby|similar).*)?$/i,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC{pmcid}/',
    },
    { hosts: NOW, path: /^\/articles\/pmid\/(?<pmid>\d{1,8})\/?$/i, url: BY_PMID },
    { hosts: NCBI, path: /^\/pmc\/articles\/pmid\/(?<pmid>\d{1,8})\/?$/i, url: BY_PMID },
    { hosts: [...NCBI, ...FORMER], path: RENDERED, ids: { pmcid: ['artid', 'accid'] }, url: ARTICLE },
    { hosts: [...NCBI, ...FORMER], path: RENDERED, ids: { pmid: ['pubmedid'] }, url: BY_PMID },
  ],
  searches: [
    {
      hosts: NOW,
      path: /^\/(?:search\/?)?$/,
      query: ['term'],
      url: 'https://pmc.ncbi.nlm.nih.gov/search/?term={query}',
      kept: ['filter', 'sort'],
    },
    { hosts: NCBI, path: /^\/pmc\/?$/i, query: ['term'], url: 'https://www.ncbi.nlm.nih.gov/pmc/?term={query}' },
    {
      hosts: NCBI,
      path: /^\/(?:entrez\/query\.fcgi|sites\/entrez)$/i,
      where: { db: 'pmc' },
      query: ['term'],
      url: 'https://www.ncbi.nlm.nih.gov/pmc/?term={query}',
    },
  ],
  titleEnds: ['PMC', 'PubMed Central', 'NCBI', 'Search Results'],
}
