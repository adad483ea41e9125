import type { Site } from '../site.ts'

const NOW = ['pubmed.ncbi.nlm.nih.gov']
const NCBI = ['www.ncbi.nlm.nih.gov']
const ARTICLE = 'https://pubmed.ncbi.nlm.nih.gov/{pmid}/'
const RESULTS = 'https://pubmed.ncbi.nlm.nih.gov/?term={query}'
const KEPT = ['filter', 'sort']

/**
 * PubMed. EHR links and bookmarks still use the older addresses at www.ncbi.nlm.nih.gov.
 * The lists "similar articles" and "cited by" have no `term` and are not noticed.
 */
export const pubmed: Site = {
  id: 'pubmed',
  name: 'PubMed',
  group: 'databases',
  hosts: [...NOW, ...NCBI],
  checked: '2026-11-22',
  sources: [
    // Addresses of 2020 have the title after the number, and the search that led there.
    { hosts: NOW, path: /^\/(?<pmid>\d{1,8})(?:-[^/]*)?\/?$/, query: ['from_term', 'term'], url: ARTICLE },
    { hosts: NCBI, path: /^\/(?:m\/)?pubmed\/(?<pmid>\d{1,8})\/?$/i, query: ['term'], url: ARTICLE },
    {
      hosts: NCBI,
      path: /^\/(?:entrez\/query\.fcgi|sites\/entrez)$/i,
      where: { db: 'pubmed' },
      ids: { pmid: ['list_uids', 'TermToSearch', 'uid'] },
      url: ARTICLE,
    },
    { hosts: NCBI, path: /^\/pubmed\/?$/i, ids: { pmid: ['list_uids', 'TermToSearch', 'uid'] }, url: ARTICLE },
  ],
  searches: [
    { hosts: NOW, path: /^\/$/, query: ['term'], bareQuery: 'pmid', url: RESULTS, kept: KEPT },
    {
      hosts: NOW,
      path: /^\/clinical\/?$/,
      query: ['term'],
      url: 'https://pubmed.ncbi.nlm.nih.gov/clinical/?term={query}',
      kept: KEPT,
    },
    { hosts: NCBI, path: /^\/(?:m\/)?pubmed\/?$/i, query: ['term'], bareQuery: 'pmid', url: RESULTS },
    {
      hosts: NCBI,
      path: /^\/pubmed\/clinical\/?$/i,
      query: ['term'],
      url: 'https://pubmed.ncbi.nlm.nih.gov/clinical/?term={query}',
    },
    {
      hosts: NCBI,
      path: /^\/(?:entrez\/query\.fcgi|sites\/entrez)$/i,
      where: { db: 'pubmed' },
      query: ['term'],
      bareQuery: 'pmid',
      url: RESULTS,
    },
  ],
  meta: { ncbi_uidlist: 'pmid', ncbi_article_id: 'pmid' },
  titleEnds: ['PubMed', 'NCBI', 'Search Results'],
}
