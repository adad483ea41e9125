import type { Site } from '../site.ts'

/** OpenEvidence. An answer is one person's thread: that it was read is noticed, its id is not kept. */
export const openevidence: Site = {
  id: 'openevidence',
  name: 'OpenEvidence',
  group: 'answers',
  hosts: ['www.openevidence.com'],
  formerHosts: ['openevidence.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/ask\/[\da-f]{8}-[\da-f-]{27}(?:\/.*)?$/i,
      unnamed: true,
      url: 'https://www.openevidence.com/ask/',
    },
  ],
  searches: [
    { path: /^\/(?:search|ask)\/?$/i, query: ['q', 'query'], url: 'https://www.openevidence.com/search?q={query}' },
  ],
  note: 'Of an answer only that it was read is kept, not which one.',
  titleEnds: ['OpenEvidence'],
}
