import type { Site } from '../site.ts'

const HERE = 'https://radiopaedia.org'

/**
 * Radiopaedia. Articles and cases are sources, a case with `cases/` in its name since both use the same names. Lists of
 * either, playlists, courses, users and edits are ignored.
 */
export const radiopaedia: Site = {
  id: 'radiopaedia',
  name: 'Radiopaedia',
  group: 'pointOfCare',
  hosts: ['radiopaedia.org', 'images.radiopaedia.org'],
  formerHosts: ['www.radiopaedia.org'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/articles\/(?!(?:new|all|search|system|section|random|recent)(?:\/|$))(?<slug>[\w.-]{2,200})(?:\/(?!(?:edit|revisions?|new|contributors?|history)(?:\/|$)).*)?\/?$/i,
      query: ['q'],
      url: `${HERE}/articles/{slug}`,
    },
    {
      path: /^\/(?<slug>cases\/(?!(?:new|all|search|upload|system|random|recent|drafts?)(?:\/|$))[\w.-]{2,200})(?:\/(?!(?:edit|revisions?|new|contributors?|history)(?:\/|$)).*)?\/?$/i,
      query: ['q'],
      url: `${HERE}/{slug}`,
    },
  ],
  searches: [{ path: /^\/(?:[a-z]{2}\/)?search\/?$/i, query: ['q'], url: `${HERE}/search?q={query}`, kept: ['scope'] }],
  titleEnds: ['Radiopaedia.org', 'Radiopaedia', 'Radiology Reference Article', 'Radiology Case', 'Search'],
}
