import type { Site, SourceRule } from '../site.ts'

const SESSIONS = [
  'ovidsp.ovid.com',
  'ovidsp.tx.ovid.com',
  'ovidsp.dc1.ovid.com',
  'ovidsp.dc2.ovid.com',
  'ovidsp.uk.ovid.com',
]
const JOURNALS = ['oce.ovid.com']
const PUBLIC = ['www.ovid.com']
const START = 'https://ovidsp.ovid.com/'
const PAGE = /^\/(?:[\w.-]+\/){0,2}ovidweb\.cgi$/i

/** What of a session's address says that a record was opened. */
const OPENED = ['Abstract', 'Complete Reference', 'Link Set', 'Full Text', 'Book Reader', 'WebLinkFrameset']

const opened = (name: string): SourceRule => ({
  hosts: SESSIONS,
  path: PAGE,
  where: { S: /./, [name]: /./ },
  unnamed: true,
  url: START,
})

/**
 * Ovid. A direct link names the record by its accession number (`AN`), the public pages by DOI. Everything else on
 * OvidSP is a session (`S`): that something was read is noticed, its page has to say what. What was searched there
 * stands neither in the address nor in a stable place of the page.
 */
export const ovid: Site = {
  id: 'ovid',
  name: 'Ovid',
  group: 'databases',
  hosts: [...SESSIONS, ...JOURNALS, ...PUBLIC],
  checked: '2026-11-22',
  sources: [
    {
      hosts: SESSIONS,
      path: PAGE,
      ids: { slug: ['AN'] },
      url: 'https://ovidsp.ovid.com/ovidweb.cgi?T=JS&CSC=Y&NEWS=N&AN={slug}',
      kept: ['PAGE', 'D'],
    },
    // A PDF: the folders before its name are those of the session.
    {
      hosts: SESSIONS,
      path: /^\/ovftpdfs\/.*\/(?<slug>\d{8}-\d{9}-\d{5})\.pdf$/i,
      url: 'https://ovidsp.ovid.com/ovidweb.cgi?T=JS&CSC=Y&NEWS=N&AN={slug}',
    },
    ...OPENED.map(opened),
    // A record looked up by journal, volume and page.
    {
      hosts: SESSIONS,
      path: PAGE,
      where: { T: 'js', PAGE: /^(?:fulltext|reference)$/i, SEARCH: /./ },
      unnamed: true,
      url: START,
    },
    {
      hosts: JOURNALS,
      path: /^\/article\/(?<slug>\d{8}-\d{9}-\d{5})(?:\/.*)?$/i,
      url: 'https://oce.ovid.com/article/{slug}',
    },
    {
      hosts: JOURNALS,
      path: /^\/journals\/[\w-]+\/[\w-]+\/(?<slug>\d{8}-\d{9}-\d{5})(?:\/.*)?$/i,
      url: 'https://oce.ovid.com/article/{slug}',
    },
    {
      hosts: PUBLIC,
      path: /^\/journals\/(?<journal>[\w-]+)\/(?:fulltext|abstract|pdf|citation)\/(?<doi>10\.\d{4,9}(?:\/|%2F)[^~]+?)\/?(?:~.*)?$/i,
      url: 'https://www.ovid.com/journals/{journal}/fulltext/{doi}',
    },
    {
      hosts: PUBLIC,
      path: /^\/journals\/(?<journal>[\w-]+)\/(?:fulltext|abstract|pdf|citation)\/(?<slug>\d{8}-\d{9}-\d{5})\/?(?:~.*)?$/i,
      url: 'https://www.ovid.com/journals/{journal}/fulltext/{slug}',
    },
  ],
  searches: [
    {
      hosts: SESSIONS,
      path: PAGE,
      where: { T: 'js', PAGE: /^(?:titles|main)$/i },
      query: ['SEARCH'],
      url: 'https://ovidsp.ovid.com/ovidweb.cgi?T=JS&CSC=Y&NEWS=N&PAGE=titles&SEARCH={query}',
      kept: ['D'],
    },
    { hosts: JOURNALS, path: /^\/search\/?$/i, query: ['q'], url: 'https://oce.ovid.com/search?q={query}' },
  ],
  note: 'Searches on OvidSP are not in the address; only those of direct links and of Ovid’s journal pages are noticed.',
  titleEnds: ['Ovid', 'Wolters Kluwer'],
}
