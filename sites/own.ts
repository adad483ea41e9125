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
