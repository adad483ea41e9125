import { entrezRecord, entrezSearch, NCBI_HOSTS } from '../platforms/ncbi.ts'
import type { Site } from '../site.ts'

const NOW = ['pubmed.ncbi.nlm.nih.gov']
const SHORT = ['pubmed.gov', 'www.pubmed.gov', 'pubmed.com', 'www.pubmed.com']
const ARTICLE = 'https://pubmed.ncbi.nlm.nih.gov/{pmid}/'
const RESULTS = 'https://pubmed.ncbi.nlm.nih.gov/?term={query}'
const CLINICAL = 'https://pubmed.ncbi.nlm.nih.gov/clinical/?term={query}'
const KEPT = ['filter', 'sort']

/**
 * PubMed. EHR links and bookmarks still use the older addresses at www.ncbi.nlm.nih.gov.
 * The lists "similar articles" and "cited by" have no `term` and are not noticed.
 */
export const pubmed: Site = {
  id: 'pubmed',
  name: 'PubMed',
  group: 'databases',
  hosts: [...NOW, 'www.ncbi.nlm.nih.gov'],
  formerHosts: ['ncbi.nlm.nih.gov', ...SHORT],
  checked: '2026-11-22',
  sources: [
    // Addresses of 2020 have the title after the number, and the search that led there.
    {
      hosts: [...NOW, ...SHORT],
      path: /^\/(?<pmid>\d{1,8})(?:-[^/]*)?(?:\/figures?\/.*)?\/?$/,
      query: ['from_term', 'term'],
      url: ARTICLE,
    },
    {
      hosts: NCBI_HOSTS,
      path: /^\/(?:(?:m|labs|sites)\/)?pubmed\/(?<pmid>\d{1,8})(?:-[^/]*)?\/?$/i,
      query: ['from_term', 'term'],
      url: ARTICLE,
    },
    ...entrezRecord('pubmed', 'pmid', ARTICLE, /^\s*(?:pmid:\s*)?\d{1,8}\s*$/i),
    {
      hosts: NCBI_HOSTS,
      path: /^\/(?:sites\/)?pubmed\/?$/i,
      ids: { pmid: ['list_uids', 'TermToSearch'] },
      url: ARTICLE,
    },
    {
      hosts: NCBI_HOSTS,
      path: /^\/(?:sites\/)?pubmed\/?$/i,
      where: { cmd: /^(?:retrieve|showdetailview)$/i },
      ids: { pmid: ['uid'] },
      url: ARTICLE,
    },
  ],
  searches: [
    { hosts: [...NOW, ...SHORT], path: /^\/$/, query: ['term'], bareQuery: 'pmid', url: RESULTS, kept: KEPT },
    { hosts: NOW, path: /^\/clinical\/?$/, query: ['term'], url: CLINICAL },
    {
      hosts: NCBI_HOSTS,
      path: /^\/(?:(?:m|labs|sites)\/)?pubmed\/?$/i,
      query: ['term'],
      bareQuery: 'pmid',
      url: RESULTS,
    },
    { hosts: NCBI_HOSTS, path: /^\/pubmed\/clinical\/?$/i, query: ['term'], url: CLINICAL },
    { ...entrezSearch('pubmed', RESULTS), bareQuery: 'pmid' },
  ],
  meta: { ncbi_uidlist: 'pmid', ncbi_article_id: 'pmid' },
  titleEnds: ['PubMed', 'NCBI', 'Search Results'],
}
