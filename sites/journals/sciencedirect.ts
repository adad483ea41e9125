import type { Site } from '../site.ts'

/**
 * ScienceDirect. Articles and chapters by their PII; addresses until about 2011 by a name of their own (`_udi`), with the
 * account of the library, which is dropped. Journals, books, issues, author pages and topic pages are ignored.
 */
export const sciencedirect: Site = {
  id: 'sciencedirect',
  name: 'ScienceDirect',
  group: 'journals',
  hosts: ['www.sciencedirect.com', 'sciencedirect.com'],
  formerHosts: ['pdn.sciencedirect.com', 'reader.elsevier.com', 'linkinghub.elsevier.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:science\/(?:article|chapter)\/(?:[a-z-]+\/){0,2}pii|reader\/sd\/pii|sdfe\/reader\/pii|retrieve\/pii)\/(?<pii>[SB]?\d[^/]*)(?:\/.*)?$/i,
      url: 'https://www.sciencedirect.com/science/article/pii/{pii}',
    },
    {
      path: /^\/science\/article\/(?<slug>B[\dA-Z]{4}-[\dA-Z]+-[\dA-Z]+)(?:\/.*)?$/i,
      url: 'https://www.sciencedirect.com/science?_ob=ArticleURL&_udi={slug}',
    },
    {
      path: /^\/(?:science\/)?science$/i,
      ids: { pii: ['_pii', '_piikey'] },
      url: 'https://www.sciencedirect.com/science/article/pii/{pii}',
    },
    {
      path: /^\/science(?:\/article)?\/?$/i,
      where: { _ob: /^(?:articleurl|gatewayurl|mimg)$/i },
      ids: { slug: ['_udi', '_uoikey'] },
      url: 'https://www.sciencedirect.com/science?_ob=ArticleURL&_udi={slug}',
    },
  ],
  searches: [
    {
      path: /^\/search(?:\/advanced)?\/?$/i,
      query: ['qs', 'tak', 'title'],
      joined: true,
      url: 'https://www.sciencedirect.com/search',
    },
    { path: /^\/science\/quicksearch$/i, query: ['query'], url: 'https://www.sciencedirect.com/search?qs={query}' },
  ],
  note: 'Only articles and chapters are noticed, not the topic pages.',
  titleEnds: ['ScienceDirect', 'ScienceDirect.com'],
}
