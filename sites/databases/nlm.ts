import type { Site } from '../site.ts'

/** The search engine of the National Library of Medicine, mostly reached from MedlinePlus. The pages it finds are on other hosts. */
export const nlm: Site = {
  id: 'nlm',
  name: 'National Library of Medicine search',
  group: 'databases',
  hosts: ['vsearch.nlm.nih.gov'],
  checked: '2026-11-22',
  sources: [],
  searches: [
    {
      path: /^\/vivisimo\/cgi-bin\/query-meta(?:\.exe)?\/?$/i,
      query: ['query'],
      url: 'https://vsearch.nlm.nih.gov/vivisimo/cgi-bin/query-meta?query={query}',
      kept: ['v:project', 'v:sources'],
    },
  ],
  titleEnds: ['MedlinePlus', 'National Library of Medicine', 'Search Results'],
}
