import type { Site } from '../site.ts'

/**
 * MDCalc. A calculator is a source; what is entered into it is never in its address. Old addresses have it at the root,
 * always in several words, beside the pages about the site.
 */
export const mdcalc: Site = {
  id: 'mdcalc',
  name: 'MDCalc',
  group: 'pointOfCare',
  hosts: ['www.mdcalc.com'],
  formerHosts: ['mdcalc.com'],
  checked: '2026-11-22',
  sources: [
    { path: /^\/calc\/(?<calc>\d+)\/(?<slug>[\w.-]+)(?:\/.*)?$/i, url: '/calc/{calc}/{slug}' },
    { path: /^\/calc\/(?<slug>\d+)\/?$/i, url: '/calc/{slug}' },
    {
      path: /^\/(?!(?:about|contact|privacy|terms|cookies?|sign|log|forgot|reset|my|user|account|edit|profile|continuing|cme|mobile|apps?|ios|android|mdcalc|for|how|what|why|our|newest|most|recently|all|browse|search|submit|suggest|request|guest|help|customer|support|faqs?|press|media|content|editorial|advisory|meet|contributors?|featured|calculators?|calcs?|guidelines?|advertise|advertising|pricing|select|choose|update|verify|confirm|email|unsubscribe|subscribe|site|ccpa|do-not|disclaimer|legal|partners?|institutional|enterprise|api|wp|jobs?|careers?|blog|news|thank|welcome|not-found|(?:new|the)-(?:calcs?|calculators?|features?|releases?|users?|team|app)|free-(?:trial|account|cme)|change-password|medical-(?:disclaimer|advisory|board|team|education)|evidence-(?:team|board|policy)|data-(?:policy|privacy|protection)|health-(?:systems?|privacy|care))(?:-[\w-]+)?\/?$)(?<slug>[a-z\d]+(?:-[a-z\d]+)+)\/?$/i,
      url: '/{slug}',
    },
  ],
  searches: [
    { path: /^\/search\/?$/i, query: ['q', 'query', '#q', '#?q', '#?terms', '#terms'], url: '/search?q={query}' },
  ],
  titleEnds: ['MDCalc', 'Search Results'],
}
