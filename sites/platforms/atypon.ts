import type { SearchRule, SourceRule } from '../site.ts'

/**
 * Articles and chapters of an Atypon site: `/doi/10.…`, with the view before the DOI (`/doi/full/10.…`) or, in older
 * addresses, behind it (`/doi/10.…/abstract`); `/do/10.…` is a film. Whole books, proceedings and issues have DOIs too, and are lists.
 */
export const atyponSources: readonly SourceRule[] = [
  {
    path: /^\/(?:(?:enhanced|wol1)\/)?(?<form>doi?)\/(?:(?!(?:book|proceedings|mlt|toc|series)\/)[a-z][\w-]*\/){0,2}(?<doi>10\.\d{4,9}(?:\/|%2F)(?!(?:\(|%28)ISSN|[^/]*\.(?:issue-|v\d+\.i?\d+\/?$))(?:[^/;%]|%(?!2F))+(?:;(?!jsessionid=)(?:[^/;%]|%(?!2F))+)*(?:\/\d[\d.]*)*)(?:;jsessionid=[^/]*)?(?:\/(?!issuetoc).*)?$/i,
    url: '/{form}/{doi}',
  },
  { path: /^\/action\/show(?:Pdf|FullText|Abstract|Figures|References)$/i, ids: { doi: ['doi'] }, url: '/doi/{doi}' },
]

/** The search of an Atypon site: one box, or the up to four rows of the form that names fields. */
export const atyponSearches: readonly SearchRule[] = [
  { path: /^\/action\/doSearch\/?$/i, query: ['AllField', 'searchText'], url: '/action/doSearch' },
  {
    path: /^\/action\/doSearch\/?$/i,
    query: ['text1', 'text2', 'text3', 'text4', 'Title', 'Abstract', 'Keyword'],
    joined: true,
    url: '/action/doSearch',
  },
]
