import type { Site } from '../site.ts'

const HOSTS = ['www.semanticscholar.org', 'semanticscholar.org']

/** Semantic Scholar. A paper has a name of 40 signs and a number (`CorpusID:…`, short `/p/…`); authors, topics, feeds and libraries are no sources. */
export const semanticScholar: Site = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  group: 'databases',
  hosts: ['www.semanticscholar.org'],
  // Of the interface for programs only the short link to a paper is understood.
  formerHosts: ['semanticscholar.org', 'api.semanticscholar.org'],
  checked: '2026-11-22',
  sources: [
    {
      hosts: HOSTS,
      path: /^\/(?:paper\/(?:[^/]+\/)?|reader\/)(?<slug>[\da-f]{40})(?:\/.*)?$/i,
      url: 'https://www.semanticscholar.org/paper/{slug}',
    },
    {
      hosts: HOSTS,
      path: /^\/paper\/(?:[^/]+\/)?(?<slug>Corpus-?ID(?::|%3A)\d{1,12})(?:\/.*)?$/i,
      url: 'https://www.semanticscholar.org/paper/{slug}',
    },
    { hosts: HOSTS, path: /^\/p\/(?<slug>\d{1,12})\/?$/i, url: 'https://www.semanticscholar.org/p/{slug}' },
    {
      hosts: ['api.semanticscholar.org'],
      path: /^\/(?<slug>Corpus-?ID(?::|%3A)\d{1,12})\/?$/i,
      url: 'https://www.semanticscholar.org/paper/{slug}',
    },
  ],
  searches: [
    {
      hosts: HOSTS,
      path: /^\/search\/?$/i,
      query: ['q'],
      url: 'https://www.semanticscholar.org/search?q={query}',
      kept: ['sort'],
    },
  ],
  titleEnds: ['Semantic Scholar'],
}
