import type { Site } from '../site.ts'

/** Europe PMC. What is neither in PubMed nor in PMC (preprints, patents, theses …) is named by its collection: `PPR/PPR358366`. */
export const europePmc: Site = {
  id: 'europe-pmc',
  name: 'Europe PMC',
  group: 'databases',
  hosts: ['europepmc.org'],
  formerHosts: ['www.europepmc.org', 'ukpmc.ac.uk', 'www.ukpmc.ac.uk'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:article|abstract)\/MED\/(?<pmid>\d{1,8})(?:[/;].*)?$/i,
      url: 'https://europepmc.org/article/MED/{pmid}',
    },
    {
      path: /^\/(?:article|abstract)\/PMC\/(?:PMC)?(?<pmcid>\d{1,9})(?:[/;].*)?$/i,
      url: 'https://europepmc.org/article/PMC/PMC{pmcid}',
    },
    {
      path: /^\/(?:article|abstract)\/(?<slug>(?:PPR|AGR|CBA|CTX|ETH|HIR|NBK|PAT)\/[\w.-]+)(?:[/;].*)?$/i,
      url: 'https://europepmc.org/article/{slug}',
    },
    {
      path: /^\/articles?\/PMC(?<pmcid>\d{1,9})(?:[/;](?!citations).*)?$/i,
      url: 'https://europepmc.org/article/PMC/PMC{pmcid}',
    },
    {
      path: /^\/(?:(?:backend\/)?ptpmcrender\.fcgi|(?:article|pic)render\.f?cgi)$/i,
      ids: { pmcid: ['accid', 'artid'] },
      url: 'https://europepmc.org/article/PMC/{pmcid}',
    },
  ],
  searches: [
    {
      path: /^\/search(?:;[^/]*)?\/?$/i,
      query: ['query'],
      url: 'https://europepmc.org/search?query={query}',
      kept: ['sortBy'],
    },
  ],
  titleEnds: ['Europe PMC', 'Search results', 'Abstract', 'Preprint'],
}
