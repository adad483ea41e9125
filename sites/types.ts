/** Identifiers of a source, by the words of their registries. Values are normalised: `pmcid` with `PMC`, `doi` lower case. */
export interface Identifiers {
  pmid?: string
  doi?: string
  pmcid?: string
  nct?: string
  /** The site's own name of a topic, as it stands in the address. */
  slug?: string
  /** UpToDate: the key of one figure, `TOPIC/number`. */
  imageKey?: string
}

/** What the head of a page says about itself: read by the content script, never the body. */
export interface PageFacts {
  title?: string
  /** `<meta name|property, content>` of the kinds that name an article, in document order, e.g. `['citation_pmid', '123']`. */
  meta?: [name: string, content: string][]
  /** The same from JSON-LD: a property path and its text, e.g. `['identifier.PMID', '123']`. */
  linked?: [name: string, content: string][]
}

export type VisitKind = 'search' | 'source'

/** What an address is, when it belongs to a supported site. */
export interface Recognised {
  /** Site id, stable across versions, e.g. `uptodate`. */
  site: string
  kind: VisitKind
  /** Decoded as the clinician typed it. On a source: the search that led there, where the address still says so. */
  query?: string
  ids?: Identifiers
  /** The page's own title, cleaned of the site's name; only when `PageFacts` were given. */
  title?: string
  /** The address cut down to the site's allowed parameters, library proxy undone, always https. */
  url: string
}

export type SiteGroup = 'literature' | 'pointOfCare' | 'guidelines' | 'medicines' | 'trials' | 'answers'
