import { hostNames } from './hosts.ts'
import { identifiersOf } from './identifiers.ts'
import { SITES } from './index.ts'
import { type Match, matchSearch, matchSource, type Reading } from './match.ts'
import { type OwnSite, ownSite } from './own.ts'
import { queryOnPage, titleOf } from './page.ts'
import { parametersOf, valuesOf } from './parameters.ts'
import { undoProxy } from './proxy.ts'
import { publishedOn } from './published.ts'
import type { Rule, Site } from './site.ts'
import type { Identifiers, PageFacts, Recognised, VisitKind } from './types.ts'

/** No server takes more, and nobody types it. */
const LONGEST_ADDRESS = 16_384
/** Files that a page holds or offers: nobody reads a text in them here. */
const FILES =
  /\.(?:jpe?g|png|gif|svg|webp|tiff?|ico|css|js|json|xml|rss|zip|mp3|mp4|mov|wav|docx?|xlsx?|pptx?|csv|ris|bib|enw|nbib)\/?$/i
/** Shorter than what is read, so that what is kept can be read again. */
const LONGEST_KEPT = 8_192

type OnHost = Pick<Site, 'sources' | 'searches'> & { site: Site; askedByRecords: boolean }

/** The sites of each host, with the rules that are for that host: one look-up however many sites there are. */
const BY_HOST = new Map<string, OnHost[]>()
for (const site of SITES) {
  for (const host of [...site.hosts, ...(site.formerHosts ?? [])]) {
    const isHere = (rule: Rule) => !rule.hosts || rule.hosts.includes(host)
    const [sources, searches] = [site.sources.filter(isHere), site.searches.filter(isHere)]
    const here = { site, sources, searches, askedByRecords: searches.some(rule => rule.infobutton) }
    BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), here])
  }
}

const sitesOn = (host: string): OnHost[] | undefined =>
  BY_HOST.get(host) ??
  hostNames(host)
    .map(name => BY_HOST.get(name))
    .find(found => found !== undefined)

const parse = (address: string): URL | undefined => {
  if (typeof address !== 'string' || address.length > LONGEST_ADDRESS) return undefined
  try {
    const url = new URL(address)
    const isPage = (url.protocol === 'https:' || url.protocol === 'http:') && !FILES.test(url.pathname)
    return isPage ? url : undefined
  } catch {
    return undefined
  }
}

/** `example.org.` is the same host as `example.org`. */
const hostOf = (url: URL): string => (url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname)

/** The request of a health record, whatever its path. */
const ASKED_BY_RECORD = /[?&]mainsearchcriteria\./i

const read = (url: URL, { language }: Pick<Site, 'language'>): Reading => {
  const segments = language ? url.pathname.split('/').slice(1) : []
  const named = language && segments[language.segment]
  const found = named && language.like.test(named) ? segments.splice(language.segment, 1)[0] : undefined
  return {
    host: hostOf(url),
    path: found ? `/${segments.join('/')}` : url.pathname,
    hash: url.hash.slice(1),
    language: found ? `${found}/` : '',
    inQuery: parametersOf(url.search),
    inHash: parametersOf(url.hash),
  }
}

/**
 * The address wins. Where the page contradicts it, its facts are those of another article (an app changes the address
 * first and the head later), so none of its identifiers is taken.
 */
const together = (ofAddress: Identifiers, ofPage: Identifiers): Identifiers => {
  const all: Identifiers = { ...ofPage, ...ofAddress }
  let name: keyof Identifiers
  for (name in ofPage) if (all[name] !== ofPage[name]) return ofAddress
  return all
}

const visitOf = (site: Site, kind: VisitKind, match: Match, page: PageFacts | undefined): Recognised | undefined => {
  if (match.url.length > LONGEST_KEPT) return undefined
  const visit: Recognised = { site: site.id, kind, ...match }
  if (!page) return visit
  const title = titleOf(page, site.titleEnds)
  if (title) visit.title = title
  if (kind === 'source') {
    const ofAddress = match.ids ?? {}
    visit.ids = together(ofAddress, identifiersOf(page, site.meta))
    // Where the page speaks of another article, its date is that one's, too.
    const published = visit.ids === ofAddress ? undefined : publishedOn(page)
    if (published) visit.published = published
  }
  const asked = kind === 'search' && !visit.query ? queryOnPage(page, site.asked) : undefined
  if (asked) visit.query = asked
  return visit
}

const sourceOn = ({ site, sources }: OnHost, reading: Reading, page?: PageFacts): Recognised | undefined => {
  for (const rule of sources) {
    const match = matchSource(rule, reading)
    if (match) return visitOf(site, 'source', match, page)
  }
  return undefined
}

const searchOn = ({ site, searches }: OnHost, reading: Reading, page?: PageFacts): Recognised | undefined => {
  for (const rule of searches) {
    const match = matchSearch(rule, reading)
    if (match) return visitOf(site, 'search', match, page)
  }
  return undefined
}

/**
 * Says what an address is. Pure, and never throws whatever the address.
 * @param page facts from the head of the page: they give the title, for a source further identifiers, and the query of
 *   the few searches whose address does not say it
 * @param proxies host names of the library proxies the clinician added; no other rewritten host is understood
 * @param own pages the clinician added; they never hide a supported site
 * @returns undefined when the address is no search and no source of a supported site. Recognising the `url` of the
 *   result gives the same site, kind, query and identifiers again, except where the address names nothing that lasts
 */
export const recognise = (
  address: string,
  page?: PageFacts,
  proxies: readonly string[] = [],
  own: readonly OwnSite[] = [],
): Recognised | undefined => {
  const parsed = parse(address)
  if (!parsed) return undefined
  const direct = sitesOn(hostOf(parsed))
  const url = direct ? parsed : undoProxy(parsed, proxies)
  const sites = direct ?? sitesOn(hostOf(url))
  if (!sites) {
    const mine = own.length > 0 ? ownSite(parsed, own) : undefined
    if (!mine) return undefined
    const reading = read(parsed, mine)
    const here = { site: mine, ...mine, askedByRecords: false }
    // A page of results is no page of a guideline, also when nothing was asked yet.
    const isResults = mine.searches.some(rule => rule.query?.some(name => valuesOf(reading.inQuery, name).length > 0))
    return isResults ? searchOn(here, reading, page) : sourceOn(here, reading, page)
  }
  const byRecord = ASKED_BY_RECORD.test(url.search)
  for (const here of sites) {
    const reading = read(url, here.site)
    const visit =
      byRecord && here.askedByRecords
        ? (searchOn(here, reading, page) ?? sourceOn(here, reading, page))
        : (sourceOn(here, reading, page) ?? searchOn(here, reading, page))
    if (visit) return visit
  }
  return undefined
}
