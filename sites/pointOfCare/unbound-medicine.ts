import type { Site } from '../site.ts'

/**
 * Unbound Medicine: handbooks such as 5-Minute Clinical Consult, Nursing Central or the Johns Hopkins guides. An entry is
 * named by its number; a citation in its Medline by its PMID. Indexes, suggestions (`qas`) and marketing are ignored.
 */
export const unboundMedicine: Site = {
  id: 'unbound-medicine',
  name: 'Unbound Medicine',
  group: 'pointOfCare',
  hosts: ['*.unboundmedicine.com', 'www.hopkinsguides.com'],
  formerHosts: ['unboundmedicine.com', 'hopkinsguides.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/medline\/(?:citation|ebm\/record)\/(?<pmid>\d{1,8})(?:\/.*)?$/i,
      query: ['q'],
      url: '/medline/citation/{pmid}/',
    },
    {
      path: /^\/(?<app>[\w-]+)\/(?:ub\/)?view\/(?<book>(?:[^/%]|%(?!2f))+)\/(?<slug>\d+)(?:\/[^/]+(?:\/(?<title>(?:[^/%]|%(?!2f))*))?)?\/?$/i,
      query: ['q'],
      url: '/{app}/view/{book}/{slug}/all/{title}',
    },
  ],
  searches: [
    {
      path: /^\/(?<app>[\w-]+)\/(?:ub\/)?search\/?$/i,
      query: ['q', 'query'],
      url: '/{app}/search?q={query}',
    },
  ],
  titleEnds: [
    'Unbound Medicine',
    'Johns Hopkins Guides',
    '5-Minute Clinical Consult',
    'Unbound MEDLINE',
    'Nursing Central',
  ],
}
