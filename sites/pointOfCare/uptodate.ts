import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

/**
 * UpToDate. A topic's address keeps the search that led to it. Who searched (`unid`, `srcsys`, `id`, `token`) and which
 * result was chosen (`selectedTitle`, `display_rank`, `topicRef`) is dropped. A health record sends its Infobutton
 * addresses (HL7) about one patient: only the main search term is read.
 */
export const uptodate: Site = {
  id: 'uptodate',
  name: 'UpToDate',
  group: 'pointOfCare',
  hosts: ['www.uptodate.com', 'www.uptodate.cn'],
  language: { segment: 1, like: /^(?:[a-z]{2}|[a-z]{2}-[A-Z]{2}|zh-Han[st])$/ },
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/contents\/images?(?:\/[a-z]+)?\/?$/,
      ids: { imageKey: ['imageKey'] },
      query: ['search'],
      url: '/contents/{language}image?imageKey={imageKey}',
    },
    {
      path: /^\/contents\/(?!(?:search|images?|table-of-contents|whats-new|authors|calculators|drug-interactions?|patient-education)(?:\/|$))(?<slug>[\w-]{3,250})(?:\/.*)?$/,
      query: ['search'],
      url: '/contents/{language}{slug}',
    },
  ],
  searches: [
    infobutton('https://www.uptodate.com/contents/search?search={query}'),
    {
      path: /^\/contents\/search\/?$/,
      query: ['search'],
      url: '/contents/{language}search?search={query}',
    },
    { path: /^\/online\/content\/search\.do$/, query: ['search'], url: '/contents/search?search={query}' },
  ],
  titleEnds: ['UpToDate', 'UpToDate临床顾问', 'Search Results'],
  creditsItself: true,
}
