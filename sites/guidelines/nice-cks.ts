import type { Site } from '../site.ts'

/** NICE Clinical Knowledge Summaries. Every chapter of a topic counts as the topic; specialities are lists. */
export const niceCks: Site = {
  id: 'nice-cks',
  name: 'NICE CKS',
  group: 'guidelines',
  hosts: ['cks.nice.org.uk'],
  checked: '2026-11-22',
  sources: [
    { path: /^\/topics\/(?<slug>[a-z\d-]{2,120})(?:\/.*)?$/i, url: '/topics/{slug}/' },
    // Older addresses have the topic at the root, beside the pages about the site.
    {
      path: /^\/(?!(?:search|topics?|az|a-z|speciali(?:ti|i)es|specialties|clinicalspeciality|about(?:-.*)?|development|whats-?new|changes|home|index|login|logout|register|account|contact(?:-?us)?|help|feedback|accessibility|cookies|privacy|terms(?:-.*)?|offline|sitemap|\d+)\/?$)(?<slug>[a-z\d-]{2,120})\/?$/i,
      url: '/topics/{slug}/',
    },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['q', '#q'], url: '/search/?q={query}' }],
  titleEnds: ['NICE', 'CKS', 'Health topics A to Z', 'Search results', 'Search'],
}
