import { ARTICLES, type Article, articleText } from '../content/articles.ts'
import { PMC, PUBMED } from '../hosts.ts'
import { find } from '../search.ts'
import { inScript, safe } from '../text.ts'
import type { Page, Site } from '../types.ts'
import { abstractOf, citationHead, citationLine } from './citation.ts'
import { hits, searchBar } from './parts.ts'

const OPEN = ARTICLES.filter(one => one.pmcid)
const bar = (value = '') => searchBar({ name: 'PMC', home: '/', action: '/search/', field: 'term', value })

const linkedData = (one: Article) => ({
  '@context': 'https://schema.org',
  '@type': 'ScholarlyArticle',
  headline: one.title,
  datePublished: one.date.replaceAll('/', '-'),
  identifier: [
    { '@type': 'PropertyValue', propertyID: 'doi', value: one.doi },
    { '@type': 'PropertyValue', propertyID: 'pmcid', value: one.pmcid },
  ],
  author: one.authors.map(name => ({ '@type': 'Person', name })),
})

function article(one: Article): Page {
  const filler = 'The full text of this invented article would stand here. It is long enough to scroll. '.repeat(40)
  return {
    title: `${one.title} - PMC`,
    head: `${citationHead(one)}<script type="application/ld+json">${inScript(linkedData(one))}</script>`,
    body: `${bar()}<main><p class="meta">${safe(citationLine(one))} PMCID: ${one.pmcid}
 PMID: <a href="https://${PUBMED}/${one.pmid}/">${one.pmid}</a></p><h1>${safe(one.title)}</h1>${abstractOf(one)}
<h2>Full text</h2><p>${filler}</p></main>`,
  }
}

/** PMC: full texts with citation elements and linked data. */
export const pmc: Site = {
  hosts: [PMC],
  name: 'PMC',
  accent: '#205493',
  answer({ url }) {
    const term = url.searchParams.get('term')
    if (url.pathname === '/' || url.pathname === '/search/') {
      const found = term ? find(OPEN, term, articleText) : OPEN
      const list = hits(
        found.map(one => ({ href: `/articles/${one.pmcid}/`, title: one.title, meta: citationLine(one) })),
      )
      return {
        title: term ? `${term} - Search Results - PMC` : 'Home - PMC - NCBI',
        body: `${bar(term ?? '')}<main>${list}</main>`,
      }
    }
    const pmcid = /^\/articles\/(PMC\d+)\/?$/.exec(url.pathname)?.[1]
    const one = OPEN.find(({ pmcid: known }) => known === pmcid)
    return one && article(one)
  },
}
