import { singlePage } from '../clients/singlePage.ts'
import { CKS_TOPICS } from '../content/cks.ts'
import { type Topic, topicText } from '../content/topics.ts'
import { CKS } from '../hosts.ts'
import { find } from '../search.ts'
import { callInPage, safe } from '../text.ts'
import type { Site } from '../types.ts'
import { hits, searchBar } from './parts.ts'

const DATA = '/page-data/json'
const bar = searchBar({ name: 'CKS', home: '/', action: '/search/', field: 'q' })

function list(query: string | null): string {
  const found = query ? find(CKS_TOPICS, query, topicText) : CKS_TOPICS
  return hits(found.map(one => ({ href: `/topics/${one.slug}/`, title: one.title, meta: one.summary })))
}

function topic(one: Topic, part: string | undefined) {
  const section = one.sections.find(([slug]) => slug === part)
  if (part && !section) return undefined
  const steps = one.sections.map(([slug, heading]) => `<a href="/topics/${one.slug}/${slug}/">${safe(heading)}</a>`)
  const text = section
    ? `<h2>${safe(section[1])}</h2><p>${safe(section[2])}</p>`
    : `<p class="key">${safe(one.summary)}</p>`
  const title = section
    ? `${section[1]} | ${one.title} | CKS | NICE`
    : `${one.title} | Health topics A to Z | CKS | NICE`
  return { title, html: `<h1>${safe(one.title)}</h1><nav class="steps">${steps.join('')}</nav>${text}` }
}

function view(address: URL) {
  const { pathname, searchParams } = address
  if (pathname === '/') return { title: 'CKS | NICE', html: `<h1>Topics A to Z</h1>${list(null)}` }
  if (/^\/search\/?$/.test(pathname)) {
    const query = searchParams.get('q') ?? ''
    return { title: `${query} | Search results | CKS | NICE`, html: `<h1>${safe(query)}</h1>${list(query)}` }
  }
  const [, slug, part] = /^\/topics\/([^/]+)\/(?:([^/]+)\/)?$/.exec(pathname) ?? []
  const one = CKS_TOPICS.find(known => known.slug === slug)
  return one && topic(one, part)
}

/** CKS: the first page comes ready, later ones by script; old searches stand behind the hash. */
export const cks: Site = {
  hosts: [CKS],
  name: 'CKS (NICE)',
  accent: '#005ea5',
  answer({ url }) {
    if (url.pathname === DATA) {
      const of = url.searchParams.get('of')
      const found = of?.startsWith('/') && view(new URL(of, `https://${CKS}`))
      return found ? { status: 200, type: 'application/json', body: JSON.stringify(found) } : undefined
    }
    const found = view(url)
    if (!found) return undefined
    const script = callInPage(singlePage, { data: DATA, titleAfter: 60, hashSearch: true })
    return { title: found.title, body: `${bar}<main id="view">${found.html}</main>`, script }
  },
}
