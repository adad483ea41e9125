import { atyponSearches, atyponSources } from '../platforms/atypon.ts'
import type { Site } from '../site.ts'

const OLD = ['doi.wiley.com', 'www3.interscience.wiley.com', 'www.interscience.wiley.com']

/** Wiley Online Library with the hosts of its societies. Journals, whole books and issues are lists and ignored. */
export const wiley: Site = {
  id: 'wiley',
  name: 'Wiley Online Library',
  group: 'journals',
  hosts: ['onlinelibrary.wiley.com', '*.onlinelibrary.wiley.com'],
  formerHosts: OLD,
  checked: '2026-11-22',
  sources: [
    ...atyponSources,
    {
      path: /^\/(?:(?:pdf|iucr|store)\/)?(?<doi>10\.\d{4,9}(?:\/|%2F)(?!\(ISSN\)|%28ISSN)(?:[^/%]|%(?!2F))+)(?:\/asset\/.*)?\/?$/i,
      url: 'https://onlinelibrary.wiley.com/doi/{doi}',
    },
    {
      path: /^\/resolve\/(?:doi|openurl)$/i,
      ids: { doi: ['DOI'] },
      url: 'https://onlinelibrary.wiley.com/doi/{doi}',
    },
    // Before 2010, by a number; a journal is `journal/119756235/home` there.
    {
      hosts: OLD,
      path: /^\/(?:cgi-bin\/(?:fulltext|abstract|summary)|journal)\/(?<slug>\d{6,12})\/(?:abstract|pdfstart|htmlstart|summary|main\.html.*)$/i,
      url: 'https://www3.interscience.wiley.com/journal/{slug}/abstract',
    },
  ],
  searches: [
    ...atyponSearches,
    {
      path: /^\/advanced\/search\/results(?:\/reentry)?$/i,
      query: ['query', 'searchRowCriteria[0].queryString', 'searchRowCriteria[1].queryString'],
      joined: true,
      url: 'https://onlinelibrary.wiley.com/advanced/search/results',
    },
  ],
  titleEnds: ['Wiley Online Library'],
}
