import type { Site } from '../site.ts'

const COUNTRIES = [
  ...['at', 'be', 'ca', 'ch', 'co.in', 'co.jp', 'co.kr', 'co.nz', 'co.uk', 'co.za', 'com.au', 'com.br', 'com.hk'],
  ...['com.mx', 'com.sg', 'com.tw', 'de', 'dk', 'es', 'fi', 'fr', 'gr', 'ie', 'it', 'nl', 'no', 'pl', 'pt', 'se'],
]

/**
 * Google Scholar, of its many country hosts the commonest. Lists of related articles (`q=related:…`), of citing ones
 * (`cites`) and of versions (`cluster`) were not asked in words; court cases, profiles and libraries are no evidence.
 */
export const googleScholar: Site = {
  id: 'google-scholar',
  name: 'Google Scholar',
  group: 'databases',
  hosts: ['scholar.google.com', ...COUNTRIES.map(country => `scholar.google.${country}`)],
  checked: '2026-11-22',
  sources: [],
  searches: [
    {
      path: /^\/scholar\/?$/,
      query: ['q'],
      added: /^\s*(?:related|info|cache):\S*/g,
      url: '/scholar?q={query}',
      kept: ['as_ylo', 'as_yhi'],
    },
    // The advanced form of earlier years.
    {
      path: /^\/scholar\/?$/,
      query: ['as_q', 'as_epq', 'as_oq', 'as_sauthors'],
      joined: true,
      url: '/scholar',
      kept: ['as_ylo', 'as_yhi'],
    },
  ],
  note: 'The articles found are on other sites.',
  titleEnds: ['Google Scholar', 'Google Académico', 'Google Acadêmico'],
}
