import type { Site } from '../site.ts'

/**
 * American Family Physician and FPM at the AAFP. A source is an article, by issue and page, or one of the clinical
 * recommendations; issues, blogs, member and CME pages are ignored.
 */
export const aafp: Site = {
  id: 'aafp',
  name: 'AAFP (American Family Physician)',
  group: 'journals',
  hosts: ['www.aafp.org', 'aafp.org'],
  formerHosts: ['s.aafp.org'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:dam\/brand\/aafp\/)?pubs\/(?<slug>(?:afp|fpm)\/issues\/\d{4}\/\d{4}\/(?!(?:index|toc|contents|cover)\b)[\w-]+)(?:\.\w+)?\/?$/i,
      url: 'https://www.aafp.org/pubs/{slug}.html',
    },
    {
      path: /^\/(?<slug>(?:afp|fpm)\/(?:\d{4}\/\d{4}|\d{8}|\d{6}ap)\/(?!(?:index|toc|contents|cover)\b)[\w-]+)(?:\.\w+)?\/?$/i,
      url: 'https://www.aafp.org/{slug}.html',
    },
    {
      path: /^\/(?<place>(?:family-physician\/)?patient-care\/clinical-recommendations\/all(?:-clinical-recommendations)?)\/(?<slug>[\w-]+)(?:\.html)?\/?$/i,
      url: 'https://www.aafp.org/{place}/{slug}.html',
    },
  ],
  searches: [
    { hosts: ['s.aafp.org'], path: /^\/$/, query: ['q'], url: 'https://www.aafp.org/search.html?q={query}' },
    { path: /^\/search\.html$/i, query: ['#q'], url: 'https://www.aafp.org/search.html#q={query}' },
    { path: /^\/search\.html$/i, query: ['q'], url: 'https://www.aafp.org/search.html?q={query}' },
  ],
  titleEnds: ['AAFP', 'FPM', 'American Family Physician'],
}
