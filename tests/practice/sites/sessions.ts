import { session } from '../clients/session.ts'
import { EMBASE, ICTRP, OVID, PROQUEST, PSYCNET, WEB_OF_SCIENCE } from '../hosts.ts'
import { callInPage, safe } from '../text.ts'
import type { Page, Site } from '../types.ts'
import { searchBar } from './parts.ts'

interface SessionSite {
  host: string
  name: string
  /** Where a search leads; its address holds a session and no word of it. */
  results: string
  /** Selector and markup of the box on a results page. */
  box?: { selector: string; html: string }
  title: string
  /** Addresses of records, with their titles. */
  records: readonly { path: RegExp; href: string; title: string }[]
}

/** A site that keeps the search in the session: results and records, no word of it in the address. */
const sessionSite = ({ host, name, results, box, title, records }: SessionSite): Site => ({
  hosts: [host],
  name,
  accent: '#5b4b8a',
  answer({ url }): Page {
    const here = `${url.pathname}${url.search}`
    const record = records.find(one => one.path.test(here))
    const bar = searchBar({ name, home: '/', action: '/', field: 'words' })
    if (record) return { title: record.title, body: `${bar}<main><h1>${safe(record.title)}</h1></main>` }
    const links = records.map(one => `<li><a href="${safe(one.href)}">${safe(one.title)}</a></li>`).join('')
    const options = { results, title, after: 400, ...(box ? { box: box.selector } : {}) }
    return {
      title: name,
      body: `${bar}<main><h1>${name}</h1>${box?.html ?? ''}<ol>${links}</ol></main>`,
      script: callInPage(session, options),
    }
  },
})

const REVIEW = 'Lactate clearance in early sepsis: a fictional review'

/** Results whose title says what was asked. */
export const webOfScience = sessionSite({
  host: WEB_OF_SCIENCE,
  name: 'Web of Science',
  results: '/wos/woscc/summary/3f2504e0-4f89-11d3-9a0c-0305e82c3301-0123456789/relevance/1',
  title: '{query} (Topic) – 1,468 – Web of Science Core Collection',
  records: [{ path: /full-record/, href: '/wos/woscc/full-record/WOS:000990000000001', title: REVIEW }],
})

/** Results whose search box says what was asked; the place in the app stands behind the hash. */
export const embase = sessionSite({
  host: EMBASE,
  name: 'Embase',
  results: '/#advancedSearch/resultspage/history.1/page.1/25.items/orderby.date/source',
  box: { selector: '#searchField', html: '<input id="searchField" aria-label="Query">' },
  title: 'Embase',
  records: [{ path: /^\/records/, href: '/records?id=L9900000001', title: REVIEW }],
})

export const proquest = sessionSite({
  host: PROQUEST,
  name: 'ProQuest',
  results: '/results/3E2F4A5B6C7D8E9FPQ/1?accountid=99999',
  box: { selector: '#searchTerm', html: '<input id="searchTerm" name="searchTerm" aria-label="Query">' },
  title: 'Search results - ProQuest',
  records: [{ path: /docview/, href: '/docview/9900000001/3E2F4A5B6C7D8E9FPQ/1?accountid=99999', title: REVIEW }],
})

/** Results that no stable place on the page puts into words: only what is opened is noticed. */
export const ovid = sessionSite({
  host: OVID,
  name: 'Ovid',
  results: '/ovidweb.cgi?&S=PRACTICESESSION00&Get+Bib+Display=Titles|G|S.sh.25|1|100',
  title: 'Ovid: Search Results',
  records: [
    { path: /Abstract=/, href: '/ovidweb.cgi?&S=PRACTICESESSION00&Abstract=S.sh.25%7c1%7c1', title: REVIEW },
    {
      path: /AN=/,
      href: '/ovidweb.cgi?T=JS&CSC=Y&NEWS=N&PAGE=fulltext&D=medl&AN=99000001',
      title: `${REVIEW}, part 2`,
    },
  ],
})

export const psycnet = sessionSite({
  host: PSYCNET,
  name: 'APA PsycNet',
  results: '/search/results?id=3f2504e0-4f89-11d3-9a0c-0305e82c3301&tab=PA',
  title: 'APA PsycNet',
  records: [{ path: /^\/record/, href: '/record/2099-00001-001', title: REVIEW }],
})

export const ictrp = sessionSite({
  host: ICTRP,
  name: 'ICTRP',
  results: '/Default.aspx',
  box: { selector: '#TextBox1', html: '<input id="TextBox1" aria-label="Query">' },
  title: 'ICTRP Search Portal',
  records: [
    { path: /^\/Trial2/, href: '/Trial2.aspx?TrialID=NCT99000001', title: 'A fictional trial of lactate clearance' },
  ],
})
