import type { Site } from '../site.ts'

const FORM = '_scolarissearchresultsportlet_WAR_scolarissearchresults_'

/**
 * Cochrane Library: reviews (CDSR), trial records (CENTRAL) and Clinical Answers. `p_p_id` names the search form and
 * stays, since without it the form's long parameters are not read; the other `p_p_` parameters are noise.
 */
export const cochraneLibrary: Site = {
  id: 'cochrane-library',
  name: 'Cochrane Library',
  group: 'databases',
  hosts: ['www.cochranelibrary.com'],
  formerHosts: [
    'cochranelibrary.com',
    'thecochranelibrary.com',
    'www.thecochranelibrary.com',
    'cochranelibrary-wiley.com',
    'www.cochranelibrary-wiley.com',
  ],
  language: { segment: 0, like: /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/ },
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:cdsr\/)?doi\/(?<doi>10\.1002(?:\/|%2F)14651858\.[A-Z]{2}\d{6}(?:\.pub\d+)?)(?:\/.*)?$/i,
      url: 'https://www.cochranelibrary.com/{language}cdsr/doi/{doi}/full',
    },
    {
      path: /^\/(?:central\/)?doi\/(?<doi>10\.1002(?:\/|%2F)central(?:\/|%2F)CN-\d+)(?:\/.*)?$/i,
      url: 'https://www.cochranelibrary.com/{language}central/doi/{doi}/full',
    },
    {
      path: /^\/(?:cca\/)?doi\/(?<doi>10\.1002(?:\/|%2F)cca\.\d+)(?:\/.*)?$/i,
      url: 'https://www.cochranelibrary.com/{language}cca/doi/{doi}/full',
    },
    // Parts of a review that the page loads on their own, and that search engines know.
    {
      path: /^\/(?:web\/cochrane\/)?content\/?$/i,
      where: { doi: /^10\.1002\/14651858\.[A-Z]{2}\d{6}/i },
      ids: { doi: ['doi'] },
      url: 'https://www.cochranelibrary.com/{language}cdsr/doi/{doi}/full',
    },
  ],
  searches: [
    {
      path: /^\/(?:(?:cdsr|central|cca)\/)?search\/?$/,
      query: [`${FORM}searchText`, `${FORM}displayText`, 'q', 'searchText'],
      url: 'https://www.cochranelibrary.com/{language}search',
      kept: ['p_p_id'],
    },
    {
      path: /^\/advanced-search\/?$/,
      query: ['q', 'searchText', `${FORM}searchText`],
      url: 'https://www.cochranelibrary.com/{language}advanced-search',
      kept: ['t', 'p_p_id'],
    },
  ],
  titleEnds: ['Cochrane Library', 'Search results'],
}
