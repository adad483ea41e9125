import type { SearchRule } from '../site.ts'

/** The search of NICE's sites made with Gatsby: BNF, BNFC and CKS. Links of some years ago have the query after `#`. */
export const gatsbySearch: SearchRule = { path: /^\/search\/?$/i, query: ['q', '#q'], url: '/search/?q={query}' }
