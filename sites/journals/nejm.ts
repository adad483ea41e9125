import { atyponSearches, atyponSources } from '../platforms/atypon.ts'
import { highwireLegacy } from '../platforms/highwire.ts'
import type { Site } from '../site.ts'

const OLD = ['content.nejm.org']

/**
 * The New England Journal of Medicine with NEJM Evidence, AI and Catalyst. A source is an article, a figure page of one or
 * a video; issues, audio summaries of issues, specialty lists, the image challenge and account pages are ignored.
 */
export const nejm: Site = {
  id: 'nejm',
  name: 'NEJM',
  group: 'journals',
  hosts: ['www.nejm.org', 'nejm.org', 'evidence.nejm.org', 'ai.nejm.org', 'catalyst.nejm.org'],
  formerHosts: [...OLD, 'search.nejm.org', 'm.nejm.org'],
  checked: '2026-11-22',
  sources: [...atyponSources, ...highwireLegacy.map(rule => ({ ...rule, hosts: OLD }))],
  searches: [
    { path: /^\/search\/?$/i, query: ['q', 'w'], url: 'https://www.nejm.org/search?q={query}' },
    ...atyponSearches,
    {
      hosts: OLD,
      path: /^\/cgi\/search(?:results)?$/i,
      query: ['fulltext'],
      url: 'https://www.nejm.org/search?q={query}',
    },
  ],
  titleEnds: ['New England Journal of Medicine', 'NEJM', 'NEJM Evidence', 'NEJM AI', 'NEJM Catalyst'],
}
