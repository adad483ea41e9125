import { CARDIOLOGY } from './cardiology.ts'
import { CHILDREN } from './children.ts'
import { INFECTION } from './infection.ts'
import { KIDNEY } from './kidney.ts'
import { LUNG } from './lung.ts'

/** An invented article, as PubMed and PMC would show it. */
export interface Article {
  readonly pmid: string
  readonly pmcid?: string
  readonly doi: string
  readonly title: string
  readonly journal: string
  readonly date: string
  readonly authors: readonly string[]
  readonly abstract: readonly (readonly [heading: string, text: string])[]
  /** More words by which it is found. */
  readonly words: string
}

/** Every invented article. */
export const ARTICLES: readonly Article[] = [...KIDNEY, ...CARDIOLOGY, ...LUNG, ...INFECTION, ...CHILDREN]

/** The text that a search looks into. */
export function articleText(article: Article): string {
  return `${article.title} ${article.words} ${article.authors.join(' ')}`
}
