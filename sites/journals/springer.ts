import type { Site } from '../site.ts'

const OLD = ['www.springerlink.com', 'springerlink.com']

/**
 * SpringerLink. A source is an article, a chapter, a protocol or an entry of a reference work; journals, whole books,
 * series and issues are lists and ignored.
 */
export const springer: Site = {
  id: 'springer',
  name: 'SpringerLink',
  group: 'journals',
  hosts: ['link.springer.com'],
  formerHosts: OLD,
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:content\/(?:pdf|epub)|epdf)\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+?)(?:\.pdf|\.epub)?\/?$/i,
      url: 'https://link.springer.com/content/pdf/{doi}.pdf',
    },
    {
      path: /^\/(?<form>article|chapter|protocol|referenceworkentry|rwe|doi)\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+)(?:\/.*)?$/i,
      url: 'https://link.springer.com/{form}/{doi}',
    },
    // A book as a whole is no source, its chapters are.
    {
      path: /^\/(?!10\.\d{4,9}(?:\/|%2F)97[89](?:-\d+)+\/?$)(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+)\/?$/i,
      url: 'https://link.springer.com/{doi}',
    },
    {
      hosts: OLD,
      path: /^\/content(?:\/|%2F)(?<slug>[a-z\d]{14,18})(?:\/.*)?$/i,
      url: 'https://www.springerlink.com/content/{slug}/',
    },
  ],
  searches: [
    {
      path: /^\/search(?:\/page\/\d+)?\/?$/i,
      query: ['query', 'dc.title'],
      url: 'https://link.springer.com/search?query={query}',
    },
  ],
  titleEnds: ['SpringerLink', 'Springer Nature Link'],
}
