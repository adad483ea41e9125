import type { Site } from '../site.ts'

/** Embase. What was asked stays in the session: the results' address does not say it, only the search box may. Records are named by their number (`L…`). */
export const embase: Site = {
  id: 'embase',
  name: 'Embase',
  group: 'databases',
  hosts: ['www.embase.com'],
  formerHosts: ['embase.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:records|search\/results)\/?$/i,
      where: { id: /^L?\d{5,12}$/i },
      ids: { slug: ['id'] },
      url: 'https://www.embase.com/records?id={slug}',
    },
  ],
  searches: [
    {
      path: /^\/search\/results\/?$/i,
      query: ['query', 'search_query'],
      url: 'https://www.embase.com/search/results?query={query}',
    },
    {
      path: /^\/search\/?$/i,
      query: ['search_query', 'query'],
      url: 'https://www.embase.com/search/results?query={query}',
    },
    {
      path: /^\/$/,
      hash: /^\w+search\/resultspage(?:[/?].*)?$/i,
      unsaid: true,
      url: 'https://www.embase.com/#advancedSearch/resultspage',
    },
  ],
  asked: { box: '#searchField' },
  titleEnds: ['Embase'],
}
