import { ARTICLES, articleText } from '../content/articles.ts'
import { NCBI, PMC, PUBMED } from '../hosts.ts'
import { find } from '../search.ts'
import { safe } from '../text.ts'
import type { Answer, Page, Site } from '../types.ts'
import { abstractOf, citationHead, citationLine } from './citation.ts'
import { hits, searchBar } from './parts.ts'

const bar = (value = '') =>
  searchBar({ name: 'PubMed (old address)', home: '/pubmed/', action: '/pubmed', field: 'term', value })

const moved = (location: string): Answer => ({ status: 301, type: 'text/plain', body: '', headers: { location } })

function results(term: string): Page {
  const found = find(ARTICLES, term, articleText)
  const list = hits(found.map(one => ({ href: `/pubmed/${one.pmid}`, title: one.title, meta: citationLine(one) })))
  return { title: `${term} - PubMed - NCBI`, body: `${bar(term)}<main>${list}</main>` }
}

/** The old PubMed addresses, the PMC addresses that moved, and parts of the host that are no evidence. */
export const ncbi: Site = {
  hosts: [NCBI],
  name: 'NCBI',
  accent: '#336699',
  answer({ url }) {
    const { pathname, searchParams } = url
    if (pathname === '/gene' || pathname === '/gene/') {
      return {
        title: `${searchParams.get('term') ?? ''} - Gene - NCBI`,
        body: '<main><h1>Gene</h1><p>No evidence here.</p></main>',
      }
    }
    const pmc = /^\/pmc\/articles\/(PMC\d+)\/?$/.exec(pathname)?.[1]
    if (pmc) return moved(`https://${PMC}/articles/${pmc}/`)
    if (pathname === '/') return moved(`https://${PUBMED}/`)
    if (/^\/pubmed\/?$/.test(pathname)) return results(searchParams.get('term') ?? '')
    const pmid = /^\/pubmed\/(\d+)\/?$/.exec(pathname)?.[1]
    const one = ARTICLES.find(({ pmid: known }) => known === pmid)
    if (!one) return undefined
    const body = `${bar()}<main><h1>${safe(one.title)}</h1><p class="meta">${safe(citationLine(one))}</p>${abstractOf(one)}</main>`
    return { title: `${one.title} - PubMed - NCBI`, head: citationHead(one), body }
  },
}
