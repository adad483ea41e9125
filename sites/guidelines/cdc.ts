import type { Site } from '../site.ts'

const WWW = ['www.cdc.gov']
const TRAVEL = ['wwwnc.cdc.gov']

/**
 * CDC: its search, MMWR articles, pages for clinicians (`…/hcp/…`, formerly `…/professionals/…` and others), treatment
 * guidelines, the Pink Book and Yellow Book, articles of Emerging Infectious Diseases. Pages for the public and the
 * entrance to the clinicians' pages of a topic are ignored.
 */
export const cdc: Site = {
  id: 'cdc',
  name: 'CDC',
  group: 'guidelines',
  hosts: [...WWW, 'search.cdc.gov', ...TRAVEL],
  formerHosts: ['cdc.gov'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?<slug>mmwr\/(?:volumes\/\d+\/\w+|preview\/mmwrhtml)\/(?:[a-z]{2}\d{4,6}[a-z]\w*|\d{8}))\.(?<type>html?)$/i,
      url: 'https://www.cdc.gov/{slug}.{type}',
    },
    {
      path: /^\/(?<slug>mmwr\/(?:volumes\/\d+\/\w+\/pdfs|pdf\/\w+)\/[a-z]{2}\d{4,6}[\w-]*)\.(?<type>pdf)$/i,
      url: 'https://www.cdc.gov/{slug}.{type}',
    },
    {
      path: /^\/(?<slug>(?:[\w.-]+\/)+(?:hcp|clinicians?|professionals?|health-?care-?(?:providers?|workers?|professionals?))\/(?!(?:index|default)\.\w+(?:\/|$))[\w.-]+(?:\/[\w.-]+)*)\/?$/i,
      url: 'https://www.cdc.gov/{slug}',
      hosts: [...WWW, 'cdc.gov'],
    },
    {
      path: /^\/(?<slug>(?:st[di]\/treatment(?:-guidelines)?|std\/tg\d{4}|infection-?control\/guidelines|vaccines\/pubs\/pinkbook)\/(?!(?:index|default|toc|resources)(?:\.\w+)?(?:\/|$))(?:[\w-]+\/)*[\w-]+(?:\.(?:html?|pdf))?)\/?$/i,
      url: 'https://www.cdc.gov/{slug}',
      hosts: [...WWW, 'cdc.gov'],
    },
    {
      hosts: TRAVEL,
      path: /^\/(?<slug>eid\/article\/\d+\/\d+\/(?:pdfs\/)?\d{2}-\d{4})(?<form>[\w.-]*)$/i,
      url: '/{slug}{form}',
    },
    {
      hosts: TRAVEL,
      path: /^\/(?<slug>travel\/yellowbook\/\d{4}\/[\w-]+\/[\w-]+)\/?$/i,
      url: '/{slug}',
    },
  ],
  searches: [
    {
      path: /^\/search(?:\/(?:spanish|results))?\/?(?:index\.html)?$/i,
      query: ['query', 'q'],
      url: 'https://search.cdc.gov/search/?query={query}',
    },
  ],
  titleEnds: ['CDC', 'MMWR', 'Centers for Disease Control and Prevention', 'Search Results'],
}
