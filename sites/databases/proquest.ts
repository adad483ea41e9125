import type { Site } from '../site.ts'

/**
 * ProQuest, in any of its databases. A document is its number; abstract, full text and PDF are the same. The path of a
 * search, and what follows the number, is a session (`…PQ`): it is dropped, and only the search box may say what was
 * asked. `accountid` is the library.
 */
export const proquest: Site = {
  id: 'proquest',
  name: 'ProQuest',
  group: 'databases',
  hosts: ['www.proquest.com'],
  formerHosts: ['search.proquest.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:[^/]+\/){0,3}(?:docview|pagepdf)\/(?<slug>\d{4,12})(?:\/.*)?$/i,
      url: 'https://www.proquest.com/docview/{slug}',
    },
    {
      path: /^\/(?:[^/]+\/)?openview\/(?<slug>[\da-f]{32})(?:\/.*)?$/i,
      url: 'https://www.proquest.com/openview/{slug}/1',
      kept: ['cbl', 'diss', 'pq-origsite'],
    },
  ],
  searches: [
    // Until about 2013 the path held the search, with `$` for `%`: understood where one field has plain words.
    {
      path: /^\/(?:[\w-]+\/)?results\/.*searchTerms\$3d\$5b\$3c\w+\$7c\w+:(?<query>[^$/]+)\$3e\$5d.*$/i,
      plusForSpace: true,
      url: 'https://www.proquest.com/results?queryText={query}',
    },
    {
      path: /^\/(?:[\w-]+\/){0,2}(?:results|search|searchresults|index|basic|advanced)?(?:\/.*)?$/i,
      query: ['queryText', 'queryString'],
      url: 'https://www.proquest.com/results?queryText={query}',
    },
    {
      path: /^\/(?:[\w-]+\/)?results(?:\/.*)?$/i,
      unsaid: true,
      url: 'https://www.proquest.com/results',
    },
  ],
  asked: { box: '#searchTerm, #queryTermField' },
  titleEnds: ['ProQuest'],
}
