import type { Site } from '../site.ts'

/** Australian Medicines Handbook: monographs, drug classes and guides. The table of contents of a chapter is ignored. */
export const amh: Site = {
  id: 'amh',
  name: 'Australian Medicines Handbook',
  group: 'medicines',
  hosts: ['amhonline.amh.net.au'],
  formerHosts: ['amhonline.amh.net'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/chapters\/(?<slug>[\w-]+(?:\/[\w-]+)+)\/?$/i,
      url: 'https://amhonline.amh.net.au/chapters/{slug}',
    },
    { path: /^\/guides\/(?<slug>[\w-]+(?:\/[\w-]+)*)\/?$/i, url: 'https://amhonline.amh.net.au/guides/{slug}' },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['q'], url: 'https://amhonline.amh.net.au/search' }],
  titleEnds: ['Australian Medicines Handbook', 'AMH', 'AMH Online'],
}
