import type { Site } from '../site.ts'

/** Trip. Its results lead to other sites at once, so it has no sources of its own. */
export const trip: Site = {
  id: 'trip',
  name: 'Trip',
  group: 'databases',
  hosts: ['www.tripdatabase.com'],
  formerHosts: ['tripdatabase.com'],
  checked: '2026-11-22',
  sources: [],
  searches: [
    {
      path: /^\/(?:(?:home\/)?search(?:_?results?)?(?:\.(?:html|aspx))?\/?)?$/i,
      query: ['criteria', 'q'],
      url: 'https://www.tripdatabase.com/Searchresult?criteria={query}',
      kept: ['categoryid', 'sort', 'search_type'],
    },
  ],
  note: 'The articles found are on other sites.',
  titleEnds: ['Trip Medical Database', 'Trip Database', 'Trip'],
}
