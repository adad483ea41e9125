import type { Site } from '../site.ts'

/** Dimensions. Publications and clinical trials are sources; grants, patents and people are not. A record's address keeps the search that led there. */
export const dimensions: Site = {
  id: 'dimensions',
  name: 'Dimensions',
  group: 'databases',
  hosts: ['app.dimensions.ai'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/details\/clinical_trial\/(?<nct>NCT\d{8})\/?$/i,
      query: ['search_text'],
      url: 'https://app.dimensions.ai/details/clinical_trial/{nct}',
    },
    {
      path: /^\/details\/(?<kind>publication|clinical_trial)\/(?<slug>[\w.-]+)\/?$/i,
      query: ['search_text'],
      url: 'https://app.dimensions.ai/details/{kind}/{slug}',
    },
  ],
  searches: [
    {
      path: /^\/discover\/(?<kind>\w+)\/?$/i,
      query: ['search_text'],
      url: 'https://app.dimensions.ai/discover/{kind}',
      kept: ['search_mode', 'search_type', 'search_field'],
    },
  ],
  titleEnds: ['Dimensions'],
}
