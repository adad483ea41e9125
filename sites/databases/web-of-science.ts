import type { Site } from '../site.ts'

const NOW = ['www.webofscience.com', 'webofscience.clarivate.cn']
const OLD = ['apps.webofknowledge.com', 'apps.isiknowledge.com']
const GATEWAYS = [
  'www.webofscience.com',
  'gateway.webofknowledge.com',
  'gateway.isiknowledge.com',
  'gateway.webofscience.com',
]
const GATEWAY = /^\/(?:api\/gateway|gateway\/gateway\.cgi)\/?$/i
const GATEWAY_TO = 'https://www.webofscience.com/api/gateway?GWVersion=2'

/**
 * Web of Science. The address of results is a session and nothing of it is kept; their title says what was asked.
 * Records of before 2021 (`full_record.do`) are sessions, too. Links from other sites (the gateway) name a record or a
 * topic; lists of citing and related articles are not noticed.
 */
export const webOfScience: Site = {
  id: 'web-of-science',
  name: 'Web of Science',
  group: 'databases',
  hosts: NOW,
  formerHosts: [...OLD, ...GATEWAYS.filter(host => !NOW.includes(host))],
  checked: '2026-11-22',
  sources: [
    {
      hosts: NOW,
      path: /^\/wos\/(?<database>(?!author(?:\/|$))\w+)\/full-record\/(?<slug>[A-Z]+(?::|%3A)[^/]+)\/?$/i,
      url: '/wos/{database}/full-record/{slug}',
    },
    {
      hosts: GATEWAYS,
      path: GATEWAY,
      where: { DestLinkType: 'fullrecord', KeyUT: /^wos:/i },
      ids: { slug: ['KeyUT'] },
      url: 'https://www.webofscience.com/wos/woscc/full-record/{slug}',
    },
    {
      hosts: GATEWAYS,
      path: GATEWAY,
      where: { DestLinkType: 'fullrecord' },
      ids: { slug: ['KeyUT', 'UT'] },
      url: `${GATEWAY_TO}&DestApp=WOS_CPL&DestLinkType=FullRecord&KeyUT={slug}`,
    },
    {
      hosts: OLD,
      path: /^\/inboundservice\.do$/i,
      ids: { slug: ['UT', 'KeyUT'] },
      url: `${GATEWAY_TO}&DestApp=WOS_CPL&DestLinkType=FullRecord&KeyUT={slug}`,
    },
    {
      hosts: OLD,
      path: /^\/(?:cited)?full_?record\.do$/i,
      unnamed: true,
      url: 'https://www.webofscience.com/',
    },
  ],
  searches: [
    {
      hosts: NOW,
      path: /^\/wos\/(?<database>(?!author(?:\/|$))\w+)\/(?:general-)?summary(?:\/.*)?$/i,
      unsaid: true,
      url: '/wos/{database}/summary',
    },
    {
      hosts: OLD,
      path: /^\/(?:search|summary)\.do$/i,
      where: { search_mode: /search$/i },
      unsaid: true,
      url: 'https://apps.webofknowledge.com/Search.do',
      kept: ['product', 'search_mode'],
    },
    {
      hosts: GATEWAYS,
      path: GATEWAY,
      query: ['topic'],
      url: `${GATEWAY_TO}&DestApp=UA&DestLinkType=GeneralSearchSummary&topic={query}`,
    },
  ],
  asked: {
    // `sepsis (Topic) – 1,468 – Web of Science Core Collection`; a field is part of the query only where there are several.
    title: /^(?<query>.+?)(?: \([A-Z][A-Za-z ]+\)(?<=^[^()]+\([^()]+\)))?\s[–—-]\s[\d.,\u00a0\u202f]*\d\s[–—-]\s/,
  },
  titleEnds: ['Web of Science Core Collection', 'Web of Science', 'All Databases'],
}
