import type { Site } from '../site.ts'

/** The ISRCTN registry. A trial may keep the search that led there. Searches by filter alone, which may describe one patient, are ignored. */
export const isrctn: Site = {
  id: 'isrctn',
  name: 'ISRCTN registry',
  group: 'trials',
  hosts: ['www.isrctn.com'],
  formerHosts: ['isrctn.com', 'www.isrctn.org', 'www.controlled-trials.com', 'controlled-trials.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:isrctn\/|trial\/)?(?<isrctn>ISRCTN\d{8})(?:\/.*)?$/i,
      query: ['q'],
      url: 'https://www.isrctn.com/{isrctn}',
    },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['q'], bareQuery: 'isrctn', url: 'https://www.isrctn.com/search' }],
  titleEnds: ['ISRCTN', 'ISRCTN Registry', 'Search'],
}
