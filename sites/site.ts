import type { Identifiers, SiteGroup } from './types.ts'

export type IdentifierName = keyof Identifiers

/** How one form of a site's addresses is understood, and which address is kept of it. */
export interface Rule {
  /** The hosts that have this form; every host of the site when left out. */
  hosts?: readonly string[]
  /**
   * The whole path, without its language. A group named like an identifier gives that identifier; every group may be
   * used in `url`. No `g` or `y` flag, they would carry state from one address to the next.
   */
  path: RegExp
  /** Parameters that must have this value. Letter case is ignored. */
  where?: Readonly<Record<string, string>>
  /** Parameters that hold the query, the first with text in it counts. `#q` is `q` in the part after `#`. */
  query?: readonly string[]
  /** Parameters that hold an identifier, the first valid one counts. Every identifier named here has to be found. */
  ids?: Readonly<Partial<Record<IdentifierName, readonly string[]>>>
  /**
   * The address that is kept: `/…` on the host it was found on, `https://…` on another. `{name}` stands for a group of
   * `path`, an identifier, `{language}` (with its slash) or `{query}`; without `{query}` the query follows under the
   * name it was found under. Has to lead back to the same site, query and identifiers.
   */
  url: string
}

/** A form that is a source: at least one identifier, and in `query` perhaps the search that led there. */
export type SourceRule = Rule

/** A form that is a search, noticed only when there is a query. */
export interface SearchRule extends Rule {
  query: readonly string[]
  /** Further parameters worth keeping: choices from a list, such as a filter. Never free text, never who or where. */
  kept?: readonly string[]
  /** A query that is nothing but such an identifier names that source, too. */
  bareQuery?: IdentifierName
}

/** Everything there is to know about a site: data only, one constant a file. */
export interface Site {
  /** Stable across versions; the name of its file. */
  id: string
  /** As clinicians call it. */
  name: string
  group: SiteGroup
  /** The hosts it answers on, and the browser is asked for. */
  hosts: readonly string[]
  /** Hosts that only lead on to the ones above: understood in an old address, never asked for. */
  formerHosts?: readonly string[]
  /** Where the path may name a language: which segment, counted from 0, and what a language looks like there. */
  language?: { segment: number; like: RegExp }
  /** The day the rules were last compared with known addresses. */
  checked: string
  /** Looked at before the searches: an article's address may still carry the search that led there. */
  sources: readonly SourceRule[]
  searches: readonly SearchRule[]
  /** Names of `<meta>` that hold an identifier on this site only. */
  meta?: Readonly<Record<string, IdentifierName>>
  /** What the site adds to the end of its page titles, whatever the separator. */
  titleEnds: readonly string[]
  /** The site awards credit for its own use, so the same reading may already be counted there. */
  creditsItself?: true
}
