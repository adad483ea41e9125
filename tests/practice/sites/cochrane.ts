import { REVIEWS, type Review, reviewText } from '../content/reviews.ts'
import { COCHRANE } from '../hosts.ts'
import { find } from '../search.ts'
import { safe } from '../text.ts'
import type { Page, Site } from '../types.ts'
import { hits, metas, searchBar } from './parts.ts'

const PORTLET = '_scolarissearchresultsportlet_WAR_scolarissearchresults_searchText'
const addressOf = (review: Review) => `/cdsr/doi/${review.doi}/full`
const bar = (value = '') => searchBar({ name: 'Cochrane Library', home: '/', action: '/search', field: PORTLET, value })

function results(query: string): Page {
  const found = find(REVIEWS, query, reviewText)
  const list = hits(
    found.map(one => ({ href: addressOf(one), title: one.title, meta: `${one.authors.join(', ')} ${one.date}` })),
  )
  return {
    title: 'Search | Cochrane Library',
    body: `${bar(query)}<main><h1 class="meta">${found.length} Cochrane Reviews</h1>${list}</main>`,
  }
}

function review(one: Review): Page {
  return {
    title: `${one.title} - ${one.authors[0]} - ${one.date.slice(0, 4)} | Cochrane Library`,
    head: metas([
      ['citation_title', one.title],
      ['citation_doi', one.doi],
      ['citation_journal_title', 'Cochrane Database of Systematic Reviews (practice)'],
      ['citation_date', one.date],
      ...one.authors.map(author => ['citation_author', author] as const),
    ]),
    body: `${bar()}<main><p class="meta">Cochrane Database of Systematic Reviews, invented. doi: ${one.doi}</p>
<h1>${safe(one.title)}</h1><p class="key">${safe(one.answer)}</p>
<h2>Authors' conclusions</h2><p>${'This review is invented; its text would stand here. '.repeat(20)}</p></main>`,
  }
}

/** The Cochrane Library: results behind long addresses, reviews by their DOI. */
export const cochrane: Site = {
  hosts: [COCHRANE],
  name: 'Cochrane Library',
  accent: '#962d91',
  answer({ url }) {
    const { pathname, searchParams } = url
    if (pathname === '/')
      return { title: 'Cochrane Reviews | Cochrane Library', body: `${bar()}<main><h1>Cochrane Library</h1></main>` }
    if (/^\/(en\/)?(advanced-)?search$/.test(pathname)) {
      return results(searchParams.get(PORTLET) ?? searchParams.get('searchText') ?? searchParams.get('q') ?? '')
    }
    const one = REVIEWS.find(known => pathname === addressOf(known) || pathname === `/cdsr/doi/${known.doi}`)
    return one && review(one)
  },
}
