import { siteIdsOfHost } from './index.ts'
import type { Site } from './site.ts'

/** A page that the clinician added, such as the guidelines of a hospital. */
export interface OwnSite {
  host: string
  /** Only what lies under this path, with a slash at both ends. */
  under: string
  /** The parameter that holds the words of a search. */
  query?: string
  /** The parameter that names a page, where its path does not. */
  page?: string
}

const SIGNS = /[.*+?^${}()|[\]\\/]/g
const exactly = (text: string) => text.replace(SIGNS, '\\$&')

/** @returns the id of a page's visits: its host is all that is known of it */
export const ownId = (own: Pick<OwnSite, 'host'>): string => `own:${own.host}`

/** The page of the clinician on which an address lies, as a site; of several the one with the longest path. */
export const ownSite = (url: URL, own: readonly OwnSite[]): Site | undefined => {
  const here = own
    .filter(({ host, under }) => host === url.hostname && url.pathname.startsWith(under))
    .sort((a, b) => b.under.length - a.under.length)[0]
  if (!here) return undefined
  const path = exactly(here.under)
  return {
    id: ownId(here),
    name: here.host,
    group: 'guidelines',
    hosts: [here.host],
    checked: '',
    searches: here.query ? [{ path: new RegExp(`^(?<whole>${path}.*)$`), query: [here.query], url: '{whole}' }] : [],
    sources: here.page
      ? [{ path: new RegExp(`^(?<whole>${path}.*)$`), ids: { slug: [here.page] }, url: `{whole}?${here.page}={slug}` }]
      : [{ path: new RegExp(`^${path}(?<slug>.*[^/].*)$`), url: `${here.under}{slug}` }],
    titleEnds: [],
  }
}

/** @returns the match patterns of these pages, sorted, each once */
export const ownPatterns = (own: readonly OwnSite[]): string[] =>
  [...new Set(own.map(({ host }) => `https://${host}/*`))].sort()

/** Why an address can be no own page. `supported`: it is noticed anyway · `general`: what is searched there is seldom clinical. */
export type OwnProblem = 'notAddress' | 'notSecure' | 'supported' | 'general'

/** Search engines and the like: noticing them would keep a person's private searches. */
const GENERAL =
  /(?:^|\.)(?:google|bing|yahoo|duckduckgo|ecosia|startpage|qwant|yandex|baidu|facebook|instagram|reddit|youtube|amazon|ebay|chatgpt|openai|claude)\.[a-z.]+$/

/** What a pasted address offers to choose from. */
export interface OwnOffer {
  host: string
  /** From the whole host to the folder of the page. */
  under: string[]
  parameters: { name: string; value: string }[]
}

/** Reads what an own page could be from one of its addresses. Pure; grants nothing. */
export const readOwn = (address: string): OwnOffer | { problem: OwnProblem } => {
  if (!URL.canParse(address.trim())) return { problem: 'notAddress' }
  const url = new URL(address.trim())
  if (url.protocol !== 'https:') return { problem: url.protocol === 'http:' ? 'notSecure' : 'notAddress' }
  if (siteIdsOfHost(url.hostname).length > 0) return { problem: 'supported' }
  if (GENERAL.test(url.hostname)) return { problem: 'general' }
  const folders = url.pathname.split('/').slice(1, -1)
  return {
    host: url.hostname,
    under: ['/', ...folders.map((_, index) => `/${folders.slice(0, index + 1).join('/')}/`)],
    parameters: [...url.searchParams].map(([name, value]) => ({ name, value })),
  }
}
