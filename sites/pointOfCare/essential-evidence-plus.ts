import type { Site } from '../site.ts'

/**
 * Essential Evidence Plus, known from its public pages only: content lies under `/content/<kind>/<number>`. Pages about
 * the product (`/product/…`, such as the levels of evidence), trials and subscriptions are ignored.
 */
export const essentialEvidencePlus: Site = {
  id: 'essential-evidence-plus',
  name: 'Essential Evidence Plus',
  group: 'pointOfCare',
  hosts: ['www.essentialevidenceplus.com'],
  formerHosts: ['essentialevidenceplus.com'],
  checked: '2026-11-22',
  sources: [
    { path: /^\/(?:index\.cfm\/)?content\/(?<slug>[a-z][\w-]*\/(?:[\w-]+\/)?\d+)(?:\/.*)?$/i, url: '/content/{slug}' },
  ],
  searches: [
    {
      path: /^\/(?:content\/)?search(?:\.cfm|\/(?:index\.cfm|results(?:\.cfm)?)?)?$/i,
      query: ['q', 'query', 'term', 'searchterm', 'keyword'],
      url: '/search?q={query}',
    },
  ],
  note: 'What its searches look like is not known for sure; the topics and POEMs opened are noticed.',
  titleEnds: ['Essential Evidence Plus'],
  creditsItself: true,
}
