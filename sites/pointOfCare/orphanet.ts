import type { Site } from '../site.ts'

const DISEASE = 'https://www.orpha.net/en/disease/detail/{slug}'

/**
 * Orphanet. A disease is named by its ORPHA number, a gene by its symbol. Lists by letter, directories of centres, tests
 * and projects, and the pages about Orphanet are ignored.
 */
export const orphanet: Site = {
  id: 'orphanet',
  name: 'Orphanet',
  group: 'pointOfCare',
  hosts: ['www.orpha.net'],
  formerHosts: ['orpha.net'],
  language: { segment: 0, like: /^[a-z]{2}$/i },
  checked: '2026-11-22',
  sources: [
    { path: /^\/disease\/detail\/(?<slug>\d+)\/?$/i, url: '/{language}disease/detail/{slug}' },
    { path: /^\/disease\/(?<slug>gene\/[\w-]+)\/?$/i, url: '/{language}disease/{slug}' },
    {
      path: /^\/(?:consor[\d.]*|static)\/(?:www\/)?cgi-bin\/(?:OC_Exp|Disease_Emergency)\.php$/i,
      where: { expert: /^[1-9]\d*$/ },
      ids: { slug: ['expert'] },
      url: DISEASE,
    },
    // A link to a disease by its number, which stands where else the name that was searched does.
    {
      path: /^\/consor[\d.]*\/(?:www\/)?cgi-bin\/Disease_Search(?:_Simple)?\.php$/i,
      where: { disease_disease_search_diseasegroup: /^[1-9]\d*$/ },
      ids: { slug: ['disease_disease_search_diseasegroup'] },
      url: DISEASE,
    },
    // A disease picked from results.
    {
      path: /^\/consor[\d.]*\/(?:www\/)?cgi-bin\/Disease_Search\.php$/i,
      where: { data_id: /^[1-9]\d*$/, title: /\S/ },
      ids: { slug: ['title'] },
      query: ['Disease_Disease_Search_diseaseGroup'],
      url: 'https://www.orpha.net/consor/cgi-bin/Disease_Search.php?title={slug}',
      kept: ['data_id'],
    },
    {
      path: /^\/consor[\d.]*\/(?:www\/)?cgi-bin\/Disease_Search\.php$/i,
      where: { data_id: /^[1-9]\d{0,9}$/ },
      ids: { slug: ['data_id'] },
      query: ['Disease_Disease_Search_diseaseGroup'],
      url: 'https://www.orpha.net/consor/cgi-bin/Disease_Search.php?data_id={slug}',
    },
    // Guidelines for emergencies, reviews and the like, as PDF.
    { path: /^\/(?:data|pdfs)\/(?<slug>patho\/[\w./%-]+)\.pdf$/i, url: '/data/{slug}.pdf' },
  ],
  searches: [
    {
      path: /^\/consor[\d.]*\/(?:www\/)?cgi-bin\/Disease_Search(?:_Simple)?\.php$/i,
      query: ['Disease_Disease_Search_diseaseGroup'],
      url: 'https://www.orpha.net/consor/cgi-bin/Disease_Search_Simple.php?Disease_Disease_Search_diseaseGroup={query}',
    },
    {
      path: /^\/disease(?:\/search)?\/?$/i,
      query: ['query', 'search', 'name', 'diseaseGroup', 'term', 'q'],
      url: '/{language}disease/search?search={query}',
    },
  ],
  note: 'The form on its pages does not put the search into the address; the diseases opened are noticed.',
  titleEnds: ['Orphanet', 'Knowledge on rare diseases and orphan drugs'],
}
