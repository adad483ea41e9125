import type { Site } from '../site.ts'

/**
 * Elicit. A notebook holds one person's questions, a review one person's work: that they were opened is noticed, their id
 * is not kept. Its blog, help and prices are ignored.
 */
export const elicit: Site = {
  id: 'elicit',
  name: 'Elicit',
  group: 'answers',
  hosts: ['elicit.com', 'elicit.org'],
  formerHosts: ['www.elicit.com', 'www.elicit.org', 'beta.elicit.org'],
  checked: '2026-11-22',
  sources: [{ path: /^\/(?:review|sharable)\/[\w-]{8,}(?:\/.*)?$/i, unnamed: true, url: 'https://elicit.com/' }],
  searches: [
    { path: /^\/search\/?$/i, query: ['q'], url: 'https://elicit.com/search' },
    { path: /^\/notebook\/[\da-f-]{36}(?:\/.*)?$/i, unsaid: true, url: 'https://elicit.com/#notebook' },
    // The address that is kept of a notebook: the site's start, told from it by what follows `#`.
    { path: /^\/$/, hash: /^notebook$/, unsaid: true, url: 'https://elicit.com/#notebook' },
  ],
  note: 'Of notebooks and reviews only that they were opened is kept, not which ones.',
  titleEnds: ['Elicit', 'Elicit: The AI Research Assistant'],
}
