import type { Site } from '../site.ts'

const SEARCH = 'https://search.medscape.com/search/?q={query}'

/**
 * Medscape, its reference (eMedicine), its education and its editions in other languages. Every chapter of an article
 * counts as the article. Specialties, slideshows, collections, news lists, blogs and the interaction checker are ignored.
 */
export const medscape: Site = {
  id: 'medscape',
  name: 'Medscape',
  group: 'pointOfCare',
  hosts: [
    'emedicine.medscape.com',
    'reference.medscape.com',
    'search.medscape.com',
    'www.medscape.com',
    'www.medscape.org',
    'deutsch.medscape.com',
    'espanol.medscape.com',
    'francais.medscape.com',
    'portugues.medscape.com',
  ],
  formerHosts: ['medscape.com', 'medscape.org', 'emedicine.com', 'www.emedicine.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/article\/(?<slug>\d+)(?:-[\w-]+)?(?:\/.*)?$/i,
      url: 'https://emedicine.medscape.com/article/{slug}-overview',
    },
    // Behind the number or at the end of the title stands the page, or `print`.
    {
      path: /^\/(?:s\/)?(?<view>viewarticle|artikelansicht|verarticulo|verartigo|voirarticle)\/(?<slug>(?:[^/_%]|%(?!2f|5f))+)(?:_[^/]*)?(?:\/.*)?$/i,
      url: '/{view}/{slug}',
    },
    { path: /^\/drug\/(?<slug>[\w.-]+-\d+)(?:\/.*)?$/i, url: 'https://reference.medscape.com/drug/{slug}' },
    {
      path: /^\/(?<slug>calculator\/\d+)(?:\/.*)?$/i,
      url: 'https://reference.medscape.com/{slug}',
    },
    {
      path: /^\/medline\/abstract\/(?<pmid>\d{1,8})\/?$/i,
      url: 'https://reference.medscape.com/medline/abstract/{pmid}',
    },
    { path: /^\/(?<slug>[a-z]{2,10}\/topic\d+)\.htm$/i, url: '/{slug}.htm' },
  ],
  searches: [
    {
      path: /^\/(?:(?:reference|news|drug|drug-reference|education|all|medline|clinical)-)?search(?:results?)?\/?$/i,
      query: ['q', 'queryText'],
      url: SEARCH,
    },
  ],
  titleEnds: ['Medscape', 'Medscape Reference', 'Medscape Drugs & Diseases', 'eMedicine'],
}
