import type { Site } from '../site.ts'

const WWW = ['www.nice.org.uk', 'nice.org.uk']
const OLD = 'guidance.nice.org.uk'
const PUBLICATIONS = 'publications.nice.org.uk'
const PATHWAYS = 'pathways.nice.org.uk'

/**
 * NICE: every chapter, resource and PDF counts as its guideline. Lists of guidance, what is still in development
 * (`/guidance/indevelopment/gid-…`), quality indicators and the manuals under `/process/` are ignored.
 */
export const nice: Site = {
  id: 'nice',
  name: 'NICE',
  group: 'guidelines',
  hosts: ['www.nice.org.uk'],
  formerHosts: ['nice.org.uk', OLD, PUBLICATIONS, PATHWAYS],
  checked: '2026-11-22',
  sources: [
    {
      hosts: WWW,
      path: /^\/(?<area>guidance|advice)\/(?<guideline>(?!ind)[a-z]{2,6}\d{1,5})(?:\/.*)?$/i,
      url: 'https://www.nice.org.uk/{area}/{guideline}',
    },
    // The short addresses printed in guidelines.
    {
      hosts: [...WWW, OLD],
      path: /^\/(?<guideline>(?:cg|csg|dg|hst|hte|htg|ipg|mpg|mtg|ng|ph|psg|qs|sc|sg|ta)\d{1,4})(?:\/.*)?$/i,
      url: 'https://www.nice.org.uk/guidance/{guideline}',
    },
    {
      hosts: [PUBLICATIONS],
      path: /^\/[\w-]+-(?<guideline>(?:cg|csg|dg|hst|ipg|mpg|mtg|ng|ph|psg|qs|sc|sg|ta)\d{1,4})(?:\/.*)?$/i,
      url: 'https://www.nice.org.uk/guidance/{guideline}',
    },
    {
      hosts: [PATHWAYS],
      path: /^\/(?<slug>pathways\/[\w-]+)(?:\/.*)?$/i,
      url: `https://${PATHWAYS}/{slug}`,
    },
  ],
  searches: [
    { hosts: WWW, path: /^\/search\/?$/i, query: ['q'], url: 'https://www.nice.org.uk/search' },
    // The lists of guidance have a search box of their own.
    {
      hosts: WWW,
      path: /^\/guidance\/(?<list>published|indevelopment|inconsultation|awaiting-development|prioritisation)\/?$/i,
      query: ['q', 'title'],
      url: 'https://www.nice.org.uk/guidance/{list}?q={query}',
    },
  ],
  titleEnds: ['NICE', 'Guidance', 'Advice', 'Quality standards', 'Search results', 'Search'],
}
