/** Identifiers of a source, by the words of their registries. Values are normalised: `pmcid` with `PMC`, `doi` lower case. */
export interface Identifiers {
  pmid?: string
  doi?: string
  pmcid?: string
  /** ClinicalTrials.gov, with `NCT`. */
  nct?: string
  /** The registry at isrctn.com, with `ISRCTN`. */
  isrctn?: string
  /** The publisher item identifier of Elsevier's sites, without its signs: one article has it on all of them. */
  pii?: string
  /** The number of a guideline as its body prints it: `NG28`, `SIGN158`. */
  guideline?: string
  /** The site's own name of a topic or record, as it stands in the address. */
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
  /** What the search box of a results page holds, on the few sites whose address does not say it (`Site.asked`). */
  box?: string
}

export type VisitKind = 'search' | 'source'

/** What an address is, when it belongs to a supported site. */
export interface Recognised {
  /** Site id, stable across versions, e.g. `uptodate`. */
  site: string
  kind: VisitKind
  /**
   * Decoded as the clinician typed it. On a source: the search that led there, where the address still says so. A search
   * without it was made, but neither the address nor the page says what was asked.
   */
  query?: string
  /** A health record asked on behalf of the clinician (HL7 Infobutton); all but the main search term was dropped. */
  infobutton?: true
  ids?: Identifiers
  /** The page's own title, cleaned of the site's name; only when `PageFacts` were given. */
  title?: string
  /** When the page says that it was published, of a source: `2025` or `2025-03`. */
  published?: string
  /** The address cut down to the site's allowed parameters, library proxy undone, always https. */
  url: string
}

/** In the order in which a person looks for them. */
export const SITE_GROUPS = [
  'pointOfCare',
  'databases',
  'guidelines',
  'journals',
  'medicines',
  'trials',
  'answers',
] as const

/** `answers`: sites where an AI model answers; off at first, since their prompts often hold a case. */
export type SiteGroup = (typeof SITE_GROUPS)[number]
