import type { Site } from '../site.ts'

/** Its addresses begin with an edition: `us`, `de`, `int`. */
const EDITION = /^(?:[a-z]{2}|int)$/i

/**
 * AMBOSS. A source is an article, in the app or as its public page, or a drug; an article keeps the search that led
 * there. Questions, courses, the library's tree and the account are ignored.
 */
export const amboss: Site = {
  id: 'amboss',
  name: 'AMBOSS',
  group: 'pointOfCare',
  hosts: ['next.amboss.com', 'www.amboss.com'],
  formerHosts: ['amboss.com', 'amboss.miamed.de'],
  language: { segment: 0, like: EDITION },
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/article\/(?<slug>[\w-]+)(?:\/.*)?$/i,
      query: ['q'],
      url: 'https://next.amboss.com/{language}article/{slug}',
    },
    {
      path: /^\/pharma\/(?<slug>[\w-]+(?:\/[\w-]+)?)\/?$/i,
      query: ['q'],
      url: 'https://next.amboss.com/{language}pharma/{slug}',
    },
    // The app before 2020, where the article stood behind the `#`.
    {
      path: /^\/library\/?$/i,
      where: { '#xid': /^[\w-]+$/ },
      ids: { slug: ['#xid'] },
      url: '/{language}library#xid={slug}',
    },
    {
      path: /^\/(?<kind>knowledge|wissen)\/(?!(?:index|search|user_guide[\w-]*|[a-z])\/?$)(?<slug>(?:[^/%]|%(?!2f))+)\/?$/i,
      url: '/{language}{kind}/{slug}',
    },
  ],
  searches: [
    { path: /^\/(?:search|suche)\/?$/i, query: ['q'], url: 'https://next.amboss.com/{language}search?q={query}' },
    { path: /^\/(?<kind>knowledge|wissen)\/?$/i, query: ['q'], url: '/{language}{kind}?q={query}' },
  ],
  titleEnds: ['AMBOSS', 'Knowledge @ AMBOSS', 'Wissen @ AMBOSS', 'AMBOSS Rotation'],
  creditsItself: true,
}
