import type { Site } from '../site.ts'

/** BioMed Central and SpringerOpen, each journal on a host of its own. Lists of articles and collections are ignored. */
export const biomedCentral: Site = {
  id: 'biomed-central',
  name: 'BioMed Central',
  group: 'journals',
  hosts: ['www.biomedcentral.com', '*.biomedcentral.com', '*.springeropen.com'],
  formerHosts: ['biomedcentral.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:articles|(?:track|counter)\/(?:pdf|epub)|content\/pdf)\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+?)(?:\.pdf)?(?:\/.*)?$/i,
      url: '/articles/{doi}',
    },
    {
      path: /^\/(?<slug>\d{4}-\d{3}[\dX]\/\d+\/[A-Z]?\d+(?:\/[A-Z]?\d+)?)(?:\/(?:abstract|full|figure\/.*|table\/.*|additional|comments))?\/?$/i,
      url: 'https://www.biomedcentral.com/{slug}',
    },
    {
      path: /^\/content\/(?:pdf|epub)\/(?<slug>\d{4}-\d{3}[\dX]-[\dA-Z-]+)\.(?:pdf|epub)$/i,
      url: 'https://www.biomedcentral.com/content/pdf/{slug}.pdf',
    },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['query'], url: '/search?query={query}' }],
  titleEnds: ['Full Text', 'BioMed Central', 'BMC'],
}
