import type { Site } from '../site.ts'

/** Words that were typed; `s`, the whole expression, only where there are no such words, or more than one field. */
const TYPED = ['st1', 'searchterm1', 'searchTerm']
const SEARCHED = 'https://www.scopus.com/results/results.uri?src=s&sot=b&sdt=b'
const EXPRESSED = 'https://www.scopus.com/results/results.uri?src=s&sot=a&sdt=a'
const RESULTS = /^\/(?:scopus\/)?(?:results\/results\.ur[il]|search\/submit\/\w+\.ur[il])$/i
const RECORD = /^\/(?:scopus\/)?(?:record\/display|inward\/record)\.ur[il]$/i

/**
 * Scopus. A record's address keeps the search that led there. Lists of citing documents, authors, sources and
 * affiliations are not noticed. `sid`, `searchId`, `sessionSearchId` and `txGid` are sessions.
 */
export const scopus: Site = {
  id: 'scopus',
  name: 'Scopus',
  group: 'databases',
  hosts: ['www.scopus.com'],
  formerHosts: ['scopus.com', 'www2.scopus.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: RECORD,
      where: { st2: /\S/ },
      ids: { slug: ['eid'] },
      query: ['s', ...TYPED],
      url: 'https://www.scopus.com/record/display.uri?eid={slug}',
    },
    {
      path: RECORD,
      ids: { slug: ['eid'] },
      query: [...TYPED, 's'],
      url: 'https://www.scopus.com/record/display.uri?eid={slug}',
    },
    { path: RECORD, ids: { slug: ['scp'] }, url: 'https://www.scopus.com/inward/record.uri?scp={slug}' },
    { path: RECORD, ids: { doi: ['doi'] }, url: 'https://www.scopus.com/inward/record.uri?doi={doi}' },
    {
      path: /^\/pages\/publications\/(?<slug>\d{5,14})(?:\/.*)?$/i,
      query: [...TYPED, 's'],
      url: 'https://www.scopus.com/pages/publications/{slug}',
    },
  ],
  searches: [
    { path: RESULTS, where: { st2: /\S/ }, query: ['s'], url: `${EXPRESSED}&s={query}`, kept: ['sort'] },
    {
      path: RESULTS,
      query: TYPED,
      url: `${SEARCHED}&st1={query}&s=TITLE-ABS-KEY({query})`,
      kept: ['sort'],
    },
    { path: RESULTS, query: ['s'], url: `${EXPRESSED}&s={query}`, kept: ['sort'] },
  ],
  titleEnds: ['Scopus', 'Document details', 'Document search results'],
}
