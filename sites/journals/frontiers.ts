import type { Site } from '../site.ts'

/** Frontiers journals. An article in any of its views; journals, research topics, lists and author pages are ignored. */
export const frontiers: Site = {
  id: 'frontiers',
  name: 'Frontiers',
  group: 'journals',
  hosts: ['www.frontiersin.org'],
  formerHosts: ['journal.frontiersin.org', 'frontiersin.org'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:journals\/[\w-]+\/)?articles?\/(?<doi>10\.3389(?:\/|%2F)(?:[^/%]|%(?!2F))+)(?:\/.*)?$/i,
      url: 'https://www.frontiersin.org/articles/{doi}/full',
    },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['query'], url: 'https://www.frontiersin.org/search?query={query}' }],
  titleEnds: ['Frontiers'],
}
