import { ARTICLES, type Article, articleText } from '../content/articles.ts'
import { PMC, PUBMED } from '../hosts.ts'
import { find } from '../search.ts'
import { safe } from '../text.ts'
import type { Answer, Page, Site } from '../types.ts'
import { abstractOf, citationHead, citationLine } from './citation.ts'
import { hits, metas, searchBar } from './parts.ts'

const bar = (value = '') => searchBar({ name: 'PubMed', home: '/', action: '/', field: 'term', value })

function home(): Page {
  const ideas = [
    'apixaban dose CKD',
    'ferritin heart failure',
    'COPD steroids',
    'cellulitis antibiotics duration',
    'croup',
  ]
  const links = ideas.map(idea => `<li><a href="/?term=${encodeURIComponent(idea)}">${safe(idea)}</a></li>`)
  return {
    title: 'PubMed',
    body: `${bar()}<main><h1>PubMed</h1><p>Try one of these:</p><ul>${links.join('')}</ul></main>`,
  }
}

function results(term: string): Page | Answer {
  const found = find(ARTICLES, term, articleText)
  const only = found.length === 1 ? found[0] : ARTICLES.find(article => article.pmid === term.trim())
  if (only) return { status: 302, type: 'text/plain', body: '', headers: { location: `/${only.pmid}/` } }
  const list = hits(found.map(one => ({ href: `/${one.pmid}/`, title: one.title, meta: citationLine(one) })))
  return {
    title: `${term} - Search Results - PubMed`,
    head: metas([
      ['log_userterm', term],
      ['log_resultcount', String(found.length)],
      ['ncbi_pagename', 'Search Results'],
    ]),
    body: `${bar(term)}<main><h1 class="meta">${found.length} results</h1>${list}</main>`,
  }
}

function article(one: Article): Page {
  const full = one.pmcid ? `<p><a href="https://${PMC}/articles/${one.pmcid}/">Free full text in PMC</a></p>` : ''
  const near = ARTICLES.filter(other => other !== one && other.pmid.slice(0, 6) === one.pmid.slice(0, 6))
  return {
    title: `${one.title} - PubMed`,
    head: citationHead(one),
    body: `${bar()}<main><p class="meta">${safe(citationLine(one))} PMID: ${one.pmid}</p><h1>${safe(one.title)}</h1>
${abstractOf(one)}${full}
<h2>Similar articles</h2>${hits(near.map(other => ({ href: `/${other.pmid}/`, title: other.title, meta: other.journal })))}</main>`,
  }
}

/** PubMed: plain pages, a full load each. */
export const pubmed: Site = {
  hosts: [PUBMED],
  name: 'PubMed',
  accent: '#20558a',
  answer({ url }) {
    const term = url.searchParams.get('term')
    if (url.pathname === '/') return term?.trim() ? results(term) : home()
    const pmid = /^\/(\d+)\/?$/.exec(url.pathname)?.[1]
    const one = ARTICLES.find(({ pmid: known }) => known === pmid)
    return one && article(one)
  },
}
