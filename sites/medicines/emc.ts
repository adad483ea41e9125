import type { Site } from '../site.ts'

/** emc, the electronic medicines compendium (UK): product characteristics and leaflets of one product. Companies and lists are ignored. */
export const emc: Site = {
  id: 'emc',
  name: 'emc',
  group: 'medicines',
  hosts: ['www.medicines.org.uk'],
  formerHosts: ['medicines.org.uk'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/emc\/(?<slug>(?:product|medicine)\/\d+)(?:\/.*)?$/i,
      url: 'https://www.medicines.org.uk/emc/{slug}',
    },
    {
      path: /^\/emc\/(?<slug>files\/(?:pil|smpc)\.\d+)(?:\.\d+)*\.pdf$/i,
      url: 'https://www.medicines.org.uk/emc/{slug}.pdf',
    },
  ],
  searches: [
    { path: /^\/emc\/search\/?$/i, query: ['q'], url: 'https://www.medicines.org.uk/emc/search' },
    {
      path: /^\/emc\/searchresults\.aspx$/i,
      query: ['term'],
      url: 'https://www.medicines.org.uk/emc/search?q={query}',
    },
  ],
  titleEnds: ['emc', '(emc)', 'eMC', 'Summary of Product Characteristics (SmPC)', 'Patient Information Leaflet (PIL)'],
}
