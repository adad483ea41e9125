import type { Site } from '../site.ts'

/** GPnotebook. Pages lie in an area of medicine, the older ones have a number; areas, courses and podcasts are lists. */
export const gpnotebook: Site = {
  id: 'gpnotebook',
  name: 'GPnotebook',
  group: 'pointOfCare',
  hosts: ['gpnotebook.com', 'www.gpnotebook.com'],
  formerHosts: ['gpnotebook.co.uk', 'www.gpnotebook.co.uk'],
  language: { segment: 0, like: /^[a-z]{2}(?:-[a-z]{2})?$/i },
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/pages\/(?<slug>[\w%-]+\/[\w%.'-]+(?:\/[\w%.'-]+)*)\/?$/i,
      url: 'https://gpnotebook.com/{language}pages/{slug}',
    },
    {
      path: /^\/(?:simplepage|medwebpage|simplepagesearch)\.cfm$/i,
      where: { id: /^(?:-|x)?\d{3,25}$/i },
      ids: { slug: ['id'] },
      url: 'https://gpnotebook.com/simplepage.cfm?ID={slug}',
    },
  ],
  searches: [
    { path: /^\/search\/?$/i, query: ['q', 'query'], url: 'https://gpnotebook.com/{language}search?q={query}' },
  ],
  note: 'Searches are mostly not in the address; the pages opened are noticed.',
  titleEnds: ['GPnotebook', 'General Practice notebook'],
}
