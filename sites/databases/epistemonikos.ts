import type { Site } from '../site.ts'

/** Epistemonikos: systematic reviews and the studies in them. Lists of related evidence and the matrixes are not noticed. */
export const epistemonikos: Site = {
  id: 'epistemonikos',
  name: 'Epistemonikos',
  group: 'databases',
  hosts: ['www.epistemonikos.org'],
  formerHosts: ['epistemonikos.org'],
  language: { segment: 0, like: /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/ },
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/documents\/(?<slug>[\da-f]{40})(?:\/(?!related).*)?$/i,
      url: 'https://www.epistemonikos.org/{language}documents/{slug}',
    },
  ],
  searches: [
    {
      path: /^\/search\/?$/i,
      query: ['q'],
      url: 'https://www.epistemonikos.org/{language}search?q={query}',
      kept: ['classification'],
    },
  ],
  titleEnds: ['Epistemonikos', 'Search results', 'Resultados de la búsqueda'],
}
