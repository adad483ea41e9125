import type { Site } from '../site.ts'

/** The website of the Cochrane organisation: plain-language summaries of reviews. News, training and groups are ignored. */
export const cochraneOrg: Site = {
  id: 'cochrane-org',
  name: 'Cochrane plain-language summaries',
  group: 'guidelines',
  hosts: ['www.cochrane.org'],
  formerHosts: ['cochrane.org', 'summaries.cochrane.org'],
  language: { segment: 0, like: /^[a-z]{2}(?:-[a-z]{2,4})?$/i },
  checked: '2026-11-22',
  sources: [
    // The title that follows the number is needed in the newer form only.
    {
      path: /^\/evidence\/(?<slug>CD\d{6})(?<title>_[\w.-]*)?\/?$/i,
      url: 'https://www.cochrane.org/{language}evidence/{slug}{title}',
    },
    { path: /^\/(?<slug>CD\d{6})(?:\/.*)?$/i, url: 'https://www.cochrane.org/{language}{slug}' },
  ],
  searches: [
    {
      path: /^\/search\/(?:site|all)\/(?<query>[^/]+)\/?$/i,
      url: 'https://www.cochrane.org/{language}search/site/{query}',
    },
    {
      path: /^\/search\/?$/i,
      query: ['q', 'query'],
      url: 'https://www.cochrane.org/{language}search',
    },
  ],
  titleEnds: ['Cochrane', 'Search'],
}
