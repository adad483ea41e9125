import type { Site } from '../site.ts'

/** MDPI. An article is ISSN, volume, issue and number; with less it is an issue or a volume, which are lists. */
export const mdpi: Site = {
  id: 'mdpi',
  name: 'MDPI',
  group: 'journals',
  hosts: ['www.mdpi.com', 'mdpi.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?<slug>\d{4}-\d{3}[\dX]\/\d+\/(?:\d+|s\d+)\/[\da-z]+)(?:\/.*)?$/i,
      url: 'https://www.mdpi.com/{slug}',
    },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['q'], url: 'https://www.mdpi.com/search?q={query}' }],
  titleEnds: ['MDPI', 'Full Text', 'Open Access'],
}
