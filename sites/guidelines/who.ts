import type { Site } from '../site.ts'

const WWW = ['www.who.int', 'who.int']
const IRIS = ['iris.who.int', 'apps.who.int']

/** The World Health Organization: publications, fact sheets, questions and answers, and its repository IRIS. News and pages about a health topic are ignored. */
export const who: Site = {
  id: 'who',
  name: 'WHO',
  group: 'guidelines',
  hosts: ['www.who.int', 'iris.who.int'],
  formerHosts: ['who.int', 'apps.who.int'],
  language: { segment: 0, like: /^(?:ar|en|es|fr|pt|ru|zh)$/i },
  checked: '2026-11-22',
  sources: [
    {
      hosts: WWW,
      path: /^\/(?<folder>publications\/[im]\/item|publications-detail(?:-redirect)?|news-room\/fact-sheets\/detail|news-room\/questions-and-answers\/item|news-room\/q-a-detail|mediacentre\/factsheets)\/(?<slug>[\w.()'-]+)(?:\/.*)?$/i,
      url: 'https://www.who.int/{language}{folder}/{slug}',
    },
    {
      hosts: IRIS,
      path: /^\/(?:iris\/)?(?:bitstream\/)?(?:handle\/)?(?<slug>10665\/\d+)(?:\/.*)?$/i,
      url: 'https://iris.who.int/handle/{slug}',
    },
    {
      hosts: ['iris.who.int'],
      path: /^\/(?<slug>items\/[\da-f-]{36})(?:\/.*)?$/i,
      url: '/{slug}',
    },
  ],
  searches: [
    {
      hosts: WWW,
      path: /^\/(?:home\/)?search(?:-results)?\/?$/i,
      query: ['query', 'searchQuery', 'q'],
      url: 'https://www.who.int/{language}search?query={query}',
    },
    {
      hosts: IRIS,
      path: /^\/(?:iris\/)?(?:handle\/10665\/\d+\/)?(?:discover|search|simple-search)\/?$/i,
      query: ['query'],
      url: 'https://iris.who.int/search?query={query}',
    },
  ],
  titleEnds: ['WHO', 'World Health Organization', 'World Health Organization (WHO)', 'IRIS'],
}
