import { CKS, COCHRANE, LIBRARY, ORDINARY, PMC, PUBMED, START, UPTODATE } from '../hosts.ts'
import type { Site } from '../types.ts'

const SITES: readonly (readonly [string, string, string])[] = [
  [`https://${PUBMED}/?term=apixaban+dose+CKD`, 'PubMed', 'apixaban dose CKD'],
  [`https://${UPTODATE}/contents/search?search=apixaban+dose+CKD`, 'UpToDate', 'the same problem, another site'],
  [`https://${PMC}/articles/PMC99000201/`, 'PMC', 'a full text on ferritin in heart failure'],
  [`https://${COCHRANE}/advanced-search?q=COPD+steroids`, 'Cochrane Library', 'COPD steroids'],
  [`https://${CKS}/topics/croup/`, 'CKS', 'croup'],
  [
    `https://${LIBRARY}/login?url=https://${PUBMED}/?term=cellulitis+antibiotics`,
    'PubMed through a library',
    'cellulitis antibiotics',
  ],
  [`https://${ORDINARY}/?q=apixaban`, 'An ordinary page', 'not an evidence site'],
]

const ARMS: readonly (readonly [string, string])[] = [
  ['hostile=listen,forge,embed', 'PubMed listens to keys and forges messages'],
  ['hostile=remove', 'PubMed removes foreign elements'],
  ['policy=none', 'PubMed forbids everything by its policy'],
  ['title=big', 'PubMed has a title of one megabyte'],
  ['', 'All is well again'],
]

const link = (href: string, title: string, meta: string) =>
  `<li><a href="${href}">${title}</a><div class="meta">${meta}</div></li>`

/** Where a person begins. */
export const start: Site = {
  hosts: [START],
  name: 'internet',
  accent: '#1e8090',
  answer({ url }) {
    const armed = url.pathname === '/arm'
    return {
      title: 'Practice start page',
      body: `<main><h1>Practice start page</h1>
<p>Look something up, as you would between two patients. Every site here is a stand-in on this computer; nothing reaches the internet.</p>
<ol class="hits">${SITES.map(([href, title, meta]) => link(href, title, meta)).join('')}</ol>
<details${armed ? ' open' : ''}><summary>Let a site misbehave</summary>${armed ? '<p>Done. Open PubMed again.</p>' : ''}
<ul>${ARMS.map(([query, title]) => `<li><a href="/arm?host=${PUBMED}&amp;${query}">${title}</a></li>`).join('')}</ul></details></main>`,
    }
  },
}
