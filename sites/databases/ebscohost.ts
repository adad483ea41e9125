import type { Site } from '../site.ts'

const SESSIONS = ['*.ebscohost.com']
const NEW = ['research.ebsco.com', 'discovery.ebsco.com']
const OPENURL = ['openurl.ebsco.com']
const RECORD = 'https://search.ebscohost.com/login.aspx?direct=true&AN={slug}'

/**
 * EBSCOhost (CINAHL, APA PsycInfo, MEDLINE …). An older record is its accession number and database, a newer one a name.
 * In newer addresses `/c/<code>/` is the code of the institution: it is never kept, `/c/_/` stands in its place, and
 * EBSCO asks for the library when such a link is opened without being logged in. Sessions (`sid`, `bdata`) are dropped;
 * where only they are there, the page has to say what was read.
 */
export const ebscohost: Site = {
  id: 'ebscohost',
  name: 'EBSCOhost',
  group: 'databases',
  hosts: [...SESSIONS, ...NEW, ...OPENURL],
  checked: '2026-11-22',
  sources: [
    { hosts: SESSIONS, path: /^\/login(?:\.aspx)?\/?$/i, ids: { slug: ['AN'] }, url: RECORD, kept: ['db', 'site'] },
    {
      hosts: SESSIONS,
      path: /^\/(?:[\w-]+\/){1,3}(?:detail|delivery)(?:\/.*)?$/i,
      ids: { slug: ['#AN', 'AN'] },
      url: RECORD,
      kept: ['#db', 'db'],
    },
    {
      hosts: SESSIONS,
      path: /^\/ebscoviewerservice\/ebook\/?$/i,
      ids: { slug: ['an'] },
      url: RECORD,
      kept: ['db'],
    },
    // A PDF, whose address names the customer.
    {
      hosts: SESSIONS,
      path: /^\/(?:contentserver\.asp|pdf\d+_\d+\/.*\.pdf)$/i,
      where: { P: 'an' },
      ids: { slug: ['K'] },
      url: RECORD,
    },
    // Closed in 2018; its articles are still linked.
    { hosts: SESSIONS, path: /^\/c\/\w+\/(?<slug>\d{5,12})(?:\/.*)?$/i, url: RECORD },
    {
      hosts: SESSIONS,
      path: /^\/(?:[\w-]+\/){1,3}(?:detail|pdfviewer|ebookviewer)(?:\/.*)?$/i,
      where: { sid: /./ },
      unnamed: true,
      url: 'https://search.ebscohost.com/',
    },
    {
      hosts: NEW,
      path: /^\/c\/[\w-]+\/(?:search\/)?(?:details|(?:ebook-)?viewer\/[a-z-]+)\/(?<slug>[\w-]+)(?:\/.*)?$/i,
      query: ['q'],
      url: '/c/_/search/details/{slug}',
      kept: ['db'],
    },
    {
      hosts: NEW,
      path: /^\/plink\/(?<slug>[\da-f-]{36})\/?$/i,
      url: 'https://research.ebsco.com/plink/{slug}',
    },
    {
      hosts: NEW,
      path: /^\/linkprocessor\/plink\/?$/i,
      ids: { slug: ['id'] },
      url: 'https://research.ebsco.com/linkprocessor/plink?id={slug}',
    },
    {
      hosts: OPENURL,
      path: /^\/(?:c\/[\w-]+\/)?contentitem\/(?<slug>\w+(?::|%3A)[^/]+)\/?$/i,
      url: 'https://openurl.ebsco.com/contentitem/{slug}',
    },
    {
      hosts: OPENURL,
      path: /^\/.*$/,
      where: { id: /^ebsco:/i },
      ids: { slug: ['id'] },
      url: 'https://openurl.ebsco.com/openurl?id={slug}',
    },
  ],
  searches: [
    {
      hosts: SESSIONS,
      path: /^\/(?:login(?:\.aspx)?|(?:[\w-]+\/){1,3}results(?:advanced)?(?:\/.*)?)\/?$/i,
      query: ['bquery'],
      url: 'https://search.ebscohost.com/login.aspx?direct=true&bquery={query}',
      kept: ['db', 'site'],
    },
    {
      hosts: NEW,
      path: /^\/c\/[\w-]+\/(?:search\/)?results\/?$/i,
      query: ['q'],
      url: '/c/_/search/results?q={query}',
      kept: ['db', 'searchMode'],
    },
    {
      hosts: OPENURL,
      path: /^\/results\/?$/i,
      query: ['bquery'],
      url: 'https://openurl.ebsco.com/results?bquery={query}',
    },
  ],
  note: 'An advanced search in the older interface is not in the address; its articles are noticed.',
  titleEnds: ['EBSCOhost', 'EBSCO', 'EBSCO Discovery Service'],
}
