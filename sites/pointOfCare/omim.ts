import type { Site } from '../site.ts'

/** OMIM. An entry's synopsis and variants count as the entry; gene maps, statistics and downloads are ignored. */
export const omim: Site = {
  id: 'omim',
  name: 'OMIM',
  group: 'pointOfCare',
  hosts: ['omim.org', 'www.omim.org'],
  formerHosts: ['europe.omim.org', 'us-east.omim.org', 'mirror.omim.org'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:entry|clinicalSynopsis|allelicVariants?|externalLinks)\/(?:[*#%+^]|%\d\d)?(?<slug>\d{6})(?:\/.*)?$/i,
      query: ['search'],
      url: 'https://www.omim.org/entry/{slug}',
    },
    {
      path: /^\/phenotypicSeries\/(?<slug>PS\d{6})\/?$/i,
      query: ['search'],
      url: 'https://www.omim.org/phenotypicSeries/{slug}',
    },
  ],
  searches: [
    {
      path: /^\/search(?:\/advanced(?:\/[\w-]+)?)?\/?$/i,
      query: ['search'],
      url: 'https://www.omim.org/search?search={query}',
    },
  ],
  titleEnds: ['OMIM', 'OMIM - Online Mendelian Inheritance in Man', 'Search'],
}
