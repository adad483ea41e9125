import { singlePage } from '../clients/singlePage.ts'
import { type Topic, topicText } from '../content/topics.ts'
import { UPTODATE_TOPICS } from '../content/uptodate.ts'
import { UPTODATE } from '../hosts.ts'
import { find } from '../search.ts'
import { callInPage, safe } from '../text.ts'
import type { Answer, Site } from '../types.ts'
import { hits, searchBar } from './parts.ts'

const DATA = '/services/app/contents/json'
const LANGUAGE = /^\/contents\/(?:([a-z]{2}(?:-[A-Za-z]+)?)\/)?([^/]+)(?:\/print)?\/?$/

/** The part of a page that its script fetches: its title and its markup. */
interface View {
  title: string
  html: string
}

function search(query: string, language: string): View {
  const base = language ? `/contents/${language}` : '/contents'
  const rows = find(UPTODATE_TOPICS, query, topicText).map((topic, at) => ({
    href: `${base}/${topic.slug}?search=${encodeURIComponent(query)}&source=search_result&selectedTitle=${at + 1}~150&usage_type=default&display_rank=${at + 1}`,
    title: topic.title,
    meta: topic.summary,
  }))
  return {
    title: `${query} - UpToDate`,
    html: `<h1 class="meta">Showing results for ${safe(query)}</h1>${hits(rows)}`,
  }
}

function topic(one: Topic): View {
  const steps = one.sections.map(([slug, heading]) => `<a href="#${slug}">${safe(heading)}</a>`).join('')
  const parts = one.sections.map(
    ([slug, heading, text]) => `<h2 id="${slug}">${safe(heading)}</h2><p>${safe(text)}</p>`,
  )
  const html = `<h1>${safe(one.title)}</h1><nav class="steps">${steps}</nav><p class="key">${safe(one.summary)}</p>${parts.join('')}`
  return { title: `${one.title} - UpToDate`, html }
}

function view(address: URL): View | undefined {
  const [, language = '', slug] = LANGUAGE.exec(address.pathname) ?? []
  const asked = address.searchParams.get('search') ?? address.searchParams.get('mainSearchCriteria.v.dn')
  if (address.pathname === '/' || (address.pathname === '/contents/search' && !asked)) {
    return { title: 'UpToDate', html: '<h1>UpToDate</h1><p>Search for a clinical question.</p>' }
  }
  if (slug === 'search') return search(asked ?? '', language)
  const one = UPTODATE_TOPICS.find(known => known.slug === slug)
  return one && topic(one)
}

function data(of: string | null): Answer | undefined {
  const found = of?.startsWith('/') && view(new URL(of, `https://${UPTODATE}`))
  return found ? { status: 200, type: 'application/json', body: JSON.stringify(found) } : undefined
}

/** UpToDate: one document; its script moves the address first and changes the title a little later. */
export const uptodate: Site = {
  hosts: [UPTODATE],
  name: 'UpToDate',
  accent: '#2b7a3d',
  answer({ url }) {
    if (url.pathname === DATA) return data(url.searchParams.get('of'))
    if (!view(url)) return undefined
    const bar = searchBar({ name: 'UpToDate', home: '/contents/search', action: '/contents/search', field: 'search' })
    return {
      title: 'UpToDate',
      body: `${bar}<main id="view"></main>`,
      script: callInPage(singlePage, { data: DATA, titleAfter: 150, hashSearch: false }),
    }
  },
}
