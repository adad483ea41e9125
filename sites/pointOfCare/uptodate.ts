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
  formerHosts: [
    'uptodate.com',
    'uptodate.cn',
    'sso.uptodate.com',
    'uptodateonline.com',
    'www.uptodateonline.com',
    'www.utdol.com',
  ],
  language: { segment: 1, like: /^(?:[a-z]{2}(?:-(?:[a-z]{2}|419|han[st]))?)$/i },
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/contents\/(?:images?|graphics?)(?:\/[a-z]+)?\/?$/i,
      ids: { imageKey: ['imageKey'] },
      query: ['search'],
      url: '/contents/{language}image?imageKey={imageKey}',
    },
    {
      path: /^\/contents\/(?!(?:search|images?|graphics?|tables?|movies?|videos?|tables?-of-contents|topics?|toc|whats-new|authors?(?:-and-editors)?|editors?|contributors?|peer-reviewers?|calculators?|medical-calculators?|drug-interactions?|drug-information|lab-interpretations?|pathways?|patient-(?:education|information|info)|specialt(?:y|ies)|home|index|help|about(?:-us)?|contact(?:-us)?|log(?:in|out)|register|account|profile|history|bookmarks?|most-viewed|cme|news|subscribe|store|license|print|share|feedback|mobile|app|autocomplete|null|undefined)(?:\/|$))(?<slug>[\w-]{3,250})(?:\/(?!(?:contributors?|contributor-disclosure|disclosures?)(?:\/|$)).*)?$/i,
      query: ['search'],
      url: '/contents/{language}{slug}',
    },
    // Before 2011 a topic had a key, and figures lay beside it.
    {
      path: /^\/(?:online|patients)\/content\/(?:topic|abstract)\.do$/i,
      ids: { slug: ['topicKey'] },
      query: ['search'],
      url: '/online/content/topic.do?topicKey={slug}',
    },
    {
      path: /^\/(?:online|patients)\/content\/image\.do$/i,
      ids: { imageKey: ['imageKey'] },
      url: '/contents/image?imageKey={imageKey}',
    },
  ],
  searches: [
    infobutton('https://www.uptodate.com/contents/search?search={query}'),
    {
      path: /^\/contents\/search\/?$/i,
      query: ['search'],
      url: '/contents/{language}search?search={query}',
    },
    {
      path: /^\/(?:online|patients)\/content\/search\.do$/i,
      query: ['search'],
      url: '/contents/search?search={query}',
    },
  ],
  titleEnds: ['UpToDate', 'UpToDate临床顾问', 'Search Results'],
  creditsItself: true,
}
