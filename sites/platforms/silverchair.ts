import type { SearchRule, SourceRule } from '../site.ts'

/**
 * The search of a Silverchair site (JAMA Network, Oxford Academic, AccessMedicine): `searchresults?q=`, on older ones
 * `SearchResults.aspx`, on newer ones `search-results`, below a journal or not.
 * @param url the address kept of one, with `{query}`
 */
export const silverchairSearch = (url: string): SearchRule => ({
  path: /^(?:\/[\w-]+){0,2}\/(?:searchresults(?:\.aspx)?|search-results)\/?$/i,
  // The second is what the results highlight: all that is left when a search was narrowed by a topic.
  query: ['q', 'exPrm_hl.q'],
  url,
})

/** Articles by DOI or number, below a journal: `journals/jama/fullarticle/2645104`, also as abstract and PDF. */
export const silverchairSources: readonly SourceRule[] = [
  {
    path: /^\/(?<journal>(?:(?:journals|channels)\/)?[\w-]+)\/(?:full-?article|article(?:-abstract|-?pdf|-lookup)?)\/(?:doi\/)?(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+)(?:\/.*)?$/i,
    url: '/{journal}/fullarticle/{doi}',
  },
  {
    path: /^\/(?<journal>(?:(?:journals|channels)\/)?[\w-]+)\/(?:full-?article|article(?:-abstract|-?pdf)?)\/(?<slug>\d+)(?:\/.*)?$/i,
    url: '/{journal}/fullarticle/{slug}',
  },
]

/**
 * The same before about 2016: `article.aspx?articleid=` or `?doi=`, and PDFs by their file. The kept address stays on the
 * host it was found on, since the journals had hosts of their own.
 */
export const silverchairAspx: readonly SourceRule[] = [
  {
    path: /^(?:\/[\w-]+){0,2}\/article\.aspx$/i,
    ids: { slug: ['articleid'] },
    url: '/article.aspx?articleid={slug}',
  },
  { path: /^(?:\/[\w-]+){0,2}\/article\.aspx$/i, ids: { doi: ['doi'] }, url: '/article.aspx?doi={doi}' },
  // Recordings lie beside the PDFs.
  {
    path: /^\/(?<folder>(?:journals\/[\w-]+\/)?data\/journals\/[\w-]+\/\d+)\/(?<slug>[\w-]+)\.pdf$/i,
    url: '/{folder}/{slug}.pdf',
  },
]
