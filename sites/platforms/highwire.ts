import type { SearchRule, SourceRule } from '../site.ts'

/** The fields of the old search forms; an article's address then kept the search that led there. */
const FORM = ['fulltext', 'titleabstract', 'title', 'text']

/**
 * What the search form writes between the words: facets, and the names of the fields that were searched. The names of
 * collections and sections hold spaces. Beside a facet, `+` between two words is a space.
 */
const ADDED =
  /(?:^|\s)(?:(?:subject_collection_code|toc_section(?:_id)?):.*?(?=\s[a-z_\d]+:|$)|(?:jcode|numresults|sort|direction|format_result|limit_from|limit_to|content_type|pubdate|pubyear|volume|issue|firstpage|page|cursor|button|exclude_\w+|\w+_flags):\S*|(?:title|abstract|abstract_title|text_abstract_title|text_abstract|text|author\d*):(?=\S))|(?<=[^\s+])\+(?=[^\s+]\S{0,400}\s+[a-z_\d]+:)/gi

/** Addresses of HighWire's first software, which most medical journals had until about 2010. */
export const highwireLegacy: readonly SourceRule[] = [
  {
    path: /^\/cgi\/(?:content(?:-nw)?\/[a-z_]+|reprint(?:_abstract)?|section_pdf|screenpdf|eletters)\/(?:[a-z]+;)?(?<slug>\d+\/\w[\w-]*\/[\w.-]+?|(?=[^/]*\d)[a-z][\w.-]+?|\d+[.-][\w.-]+?)(?:\.pdf)?(?:\/.*)?$/i,
    query: FORM,
    url: '/cgi/content/full/{slug}',
  },
  {
    path: /^\/(?:cgi|lookup)\/doi\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+)\/?$/i,
    url: '/lookup/doi/{doi}',
  },
  {
    path: /^\/(?:cgi|lookup)\/pmid(?:lookup)?\/?$/i,
    ids: { pmid: ['pmid'] },
    url: '/lookup/pmid?view=long&pmid={pmid}',
  },
]

/**
 * Articles by volume, issue and page, or volume and number, or the day they appeared ahead of print; `.full`, `.abstract`
 * and the pages below one are the article. `188/3` and `188/3.toc` are issues.
 */
export const highwireSources: readonly SourceRule[] = [
  {
    path: /^\/content\/(?:(?!(?:early|suppl|by|journal)\/)[a-z][a-z\d-]*\/)?(?<slug>early\/\d{4}\/\d\d\/\d\d\/[\w.()-]{1,80}?|\d+\/(?:\d[\w-]*|suppl\w*|[a-z]+\d*_\d+|[a-z]\d{1,3})\/(?!(?:local|index|toc)\b)[\w.()-]{1,80}?|\d+\/[a-z]+[.-][\w.-]{1,80}?)(?:\.(?!toc)[a-z][a-z.+-]{0,40}(?:%2B[a-z]+)?)?(?:\/.*)?$/i,
    query: FORM,
    url: '/content/{slug}',
  },
  ...highwireLegacy,
]

/** Preprints of bioRxiv and medRxiv: every version and every tab is the preprint. */
export const preprints: readonly SourceRule[] = [
  {
    path: /^\/content\/(?<doi>10\.\d{4,9}(?:\/|%2F)\d[\d.]*\d)(?:v\d+)?(?:\.[a-z].*|\/.*)?$/i,
    url: '/content/{doi}',
  },
  {
    path: /^\/(?:content\/(?:[a-z]+\/)?early\/\d{4}\/\d\d\/\d\d|cgi\/content\/[a-z]+)\/(?<slug>\d[\d.]*\d)(?:v\d+)?(?:\.[a-z].*|\/.*)?$/i,
    url: '/cgi/content/short/{slug}',
  },
  {
    path: /^\/lookup\/doi\/(?<doi>10\.\d{4,9}(?:\/|%2F)\d[\d.]*\d)(?:v\d+)?\/?$/i,
    url: '/content/{doi}',
  },
]

export const highwireSearches: readonly SearchRule[] = [
  {
    path: /^\/search\/(?<form>advanced\/)?(?!(?:advanced|results|site)\/?$)(?<query>[^/]+)\/?$/i,
    escapedTwice: true,
    plusForSpace: true,
    added: ADDED,
    url: '/search/{form}{query}',
  },
  { path: /^\/(?<form>search(?:\/results|\/advanced)?|cgi\/search(?:results)?)\/?$/i, query: FORM, url: '/{form}' },
]
