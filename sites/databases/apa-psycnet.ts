import type { Site } from '../site.ts'

const RECORD = 'https://psycnet.apa.org/record/{slug}'
const BY_DOI = 'https://psycnet.apa.org/doiLanding?doi={doi}'
const OLD = /^\/(?:index\.cfm)?$/i

/**
 * APA PsycNet (PsycINFO). Abstract, full text and the page to buy an article count as its record; volumes, issues and
 * whole lists do not. Results have a session in their address, and their page says nowhere what was asked.
 */
export const apaPsycnet: Site = {
  id: 'apa-psycnet',
  name: 'APA PsycNet',
  group: 'databases',
  hosts: ['psycnet.apa.org'],
  formerHosts: ['doi.apa.org', 'content.apa.org'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:record|fulltext|buy|psycinfo)\/(?<slug>\d{4}-\d{5}-\d{3})(?:-[A-Z\d]+)?(?:\.(?:html?|pdf))?(?:\/.*)?$/i,
      url: RECORD,
    },
    { path: /^\/(?:doilanding|getdoi\.cfm)\/?$/i, ids: { doi: ['doi'] }, url: BY_DOI },
    { path: /^\/doi\/(?<doi>10\.\d{4,9}(?:\/|%2F).+?)\/?$/i, url: BY_DOI },
    { path: OLD, where: { fa: /doilanding$/i }, ids: { doi: ['doi'] }, url: BY_DOI },
    ...['uid', 'id'].map(place => ({
      path: OLD,
      where: { fa: /^(?:search\.displayrecord|buy\.optiontobuy)$/i, [place]: /^\d{4}-\d{5}-\d{3}$/ },
      ids: { slug: [place] },
      url: RECORD,
    })),
    // Journal, volume, issue and first page.
    {
      path: /^\/journals\/(?<slug>[a-z]{2,5}\/[\w-]+\/[\w-]+\/[\w-]+?)(?:\.(?:html?|pdf))?\/?$/i,
      url: 'https://psycnet.apa.org/journals/{slug}',
    },
    { path: /^\/search\/display\/?$/i, unnamed: true, url: 'https://psycnet.apa.org/' },
  ],
  searches: [],
  note: 'Searches are not in the address; only the records opened are noticed.',
  titleEnds: ['APA PsycNet', 'APA PsycNET', 'PsycNET'],
}
