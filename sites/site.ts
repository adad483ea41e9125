import type { Identifiers, SiteGroup } from './types.ts'

export type IdentifierName = keyof Identifiers

/** How one form of a site's addresses is understood, and which address is kept of it. Names of parameters: `#q` is `q` in the part after `#`. */
export interface Rule {
  /** The hosts that have this form; every host of the site when left out. */
  hosts?: readonly string[]
  /**
   * The whole path, without its language. A group named like an identifier gives that identifier, a group `query` the
   * query; every group may be used in `url`. No `g` or `y` flag, they would carry state from one address to the next.
   */
  path: RegExp
  /** The whole part after `#`, for sites that keep their place there; with groups, as in `path`. */
  hash?: RegExp
  /** Parameters that must have this value, letter case ignored, or one like it. */
  where?: Readonly<Record<string, string | RegExp>>
  /** Parameters that hold the query, the first with text in it counts. */
  query?: readonly string[]
  /** Several fields make one search: all of `query` with text count, in that order, joined by `; `. */
  joined?: true
  /** The site escapes a query in its path or hash twice. */
  escapedTwice?: true
  /** In a query in its path the site writes a space as `+`. */
  plusForSpace?: true
  /** What the site itself adds to the query, such as an order of the results. With the `g` flag. */
  added?: RegExp
  /** Parameters that hold an identifier, the first valid one counts. Every identifier named here has to be found. */
  ids?: Readonly<Partial<Record<IdentifierName, readonly string[]>>>
  /**
   * The address that is kept: `/…` on the host it was found on, `https://…` on another. `{name}` stands for a group of
   * `path` or `hash`, an identifier, `{language}` (with its slash) or `{query}`; without `{query}` the query follows
   * under the name it was found under. Has to lead back to the same site, query and identifiers.
   */
  url: string
  /** Further parameters worth keeping: choices from a list, such as a filter. Never free text, never who or where. */
  kept?: readonly string[]
}

/** A form that is a source: at least one identifier, and in `query` perhaps the search that led there. */
export interface SourceRule extends Rule {
  /** The address names nothing that lasts beyond the session: what was read, only the page says. `url` is then the site's start. */
  unnamed?: true
}

/** A form that is a search, noticed only when there is a query. */
export interface SearchRule extends Rule {
  /** A query that is nothing but such an identifier names that source, too. */
  bareQuery?: IdentifierName
  /** The address says that something was searched, not what: the page may (`Site.asked`). */
  unsaid?: true
  /** The request of a health record: the query is its main search term. */
  infobutton?: true
}

/** Where a results page says what was asked, when its address does not; tried in this order. */
export interface Asked {
  /** With a group `query`, for the page's title. */
  title?: RegExp
  /** Names of `<meta>`. */
  meta?: readonly string[]
  /** CSS selector of the search box, which is read on this site alone. */
  box?: string
}

/** Everything there is to know about a site: data only, one constant a file. */
export interface Site {
  /** Stable across versions; the name of its file. */
  id: string
  /** As clinicians call it. */
  name: string
  group: SiteGroup
  /** The hosts it answers on, and the browser is asked for. `*.example.org`: every host below it. */
  hosts: readonly string[]
  /** Hosts that only lead on to the ones above: understood in an old address, never asked for. */
  formerHosts?: readonly string[]
  /** The year it was closed: its addresses are still understood, it is neither listed nor asked for. */
  closed?: string
  /** Where the path may name a language: which segment, counted from 0, and what a language looks like there. */
  language?: { segment: number; like: RegExp }
  /** The day the rules were last compared with known addresses. */
  checked: string
  /** Looked at before the searches: an article's address may still carry the search that led there. */
  sources: readonly SourceRule[]
  searches: readonly SearchRule[]
  asked?: Asked
  /** What the table of sites says of it beyond the rules: what is not noticed, and why. */
  note?: string
  /** Names of `<meta>` that hold an identifier on this site only. */
  meta?: Readonly<Record<string, IdentifierName>>
  /** What the site adds to the end of its page titles, whatever the separator. */
  titleEnds: readonly string[]
  /** The site awards credit for its own use, so the same reading may already be counted there. */
  creditsItself?: true
}
