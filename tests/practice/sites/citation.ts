import type { Article } from '../content/articles.ts'
import { safe } from '../text.ts'
import { metas } from './parts.ts'

/** The citation_* elements that PubMed and PMC put into an article's head. */
export function citationHead(article: Article): string {
  return metas([
    ['citation_title', article.title],
    ['citation_pmid', article.pmid],
    ['citation_doi', article.doi],
    ['citation_journal_title', article.journal],
    ['citation_publication_date', article.date],
    ...article.authors.map(author => ['citation_author', author] as const),
  ])
}

/** The line under an article's title. */
export function citationLine(article: Article): string {
  return `${article.authors.join(', ')}. ${article.journal}. ${article.date.slice(0, 4)}. doi: ${article.doi}`
}

/** The abstract as sections. */
export function abstractOf(article: Article): string {
  return article.abstract.map(([heading, text]) => `<h2>${safe(heading)}</h2><p>${safe(text)}</p>`).join('\n')
}
