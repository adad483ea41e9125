import { gatsbySearch } from '../platforms/gatsby.ts'
import type { Site } from '../site.ts'

/** NICE Clinical Knowledge Summaries. Every chapter of a topic counts as the topic; specialities are lists. */
export const niceCks: Site = {
  id: 'nice-cks',
  name: 'NICE CKS',
  group: 'guidelines',
  hosts: ['cks.nice.org.uk'],
  checked: '2026-11-22',
  sources: [
    { path: /^\/topics\/(?<slug>[\w-]{2,120})(?:\/.*)?$/i, url: '/topics/{slug}/' },
    // Older addresses have the topic at the root, at first with `_` for `-`, beside the pages about the site.
    {
      path: /^\/(?!(?:search|topics?|az|a-z|a-to-z|atoz|special(?:i)?t(?:y|ies)|clinicalspeciality|about(?:-.*)?|development|whats-?new|changes|updates?|news|home|index|login|logout|signin|register|account|contact(?:-?us)?|help|faqs?|feedback|accessibility|cookies|privacy(?:-.*)?|terms(?:-.*)?|eula|offline|sitemap|api|static|page-data|\d+)\/?$)(?<slug>[\w-]{2,120})\/?$/i,
      url: '/topics/{slug}/',
    },
  ],
  searches: [gatsbySearch],
  titleEnds: ['NICE', 'CKS', 'Health topics A to Z', 'Search results', 'Search'],
}
