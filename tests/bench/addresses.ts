import { ARTICLES } from '../practice/content/articles.ts'
import { CKS_TOPICS } from '../practice/content/cks.ts'
import { REVIEWS } from '../practice/content/reviews.ts'
import { UPTODATE_TOPICS } from '../practice/content/uptodate.ts'
import { CKS, COCHRANE, NCBI, ORDINARY, PMC, PUBMED, UPTODATE } from '../practice/hosts.ts'

const TAILS = ['', '&sort=date', '&filter=years.2020-2026', '&page=3', '&utm_source=newsletter&utm_medium=email']
const PAGES = ['', '?from_single_result=x', '#abstract', '?utm_source=toc&fbclid=IwAR0x1y2z']

const searches = (words: string, tail: string): string[] => {
  const [plus, percent] = [words.replaceAll(' ', '+'), encodeURIComponent(words)]
  return [
    `https://${PUBMED}/?term=${plus}${tail}`,
    `https://${NCBI}/pubmed/?term=${plus}${tail}`,
    `https://${PMC}/search/?term=${percent}${tail}`,
    `https://${UPTODATE}/contents/search?search=${percent}&sp=0&searchType=PLAIN_TEXT${tail}`,
    `https://${COCHRANE}/advanced-search?q=${percent}&t=1${tail}`,
    `https://${CKS}/search?q=${plus}${tail}`,
    `https://${ORDINARY}/?q=${plus}${tail}`,
    `https://${PUBMED}/advanced/?history=${plus}${tail}`,
  ]
}

const pages = (tail: string): string[] => [
  ...ARTICLES.flatMap(({ pmid, pmcid, doi }) => [
    `https://${PUBMED}/${pmid}/${tail}`,
    `https://${NCBI}/pubmed/${pmid}${tail}`,
    ...(pmcid ? [`https://${PMC}/articles/${pmcid}/${tail}`, `https://${PMC}/articles/${pmcid}/pdf/${tail}`] : []),
    `https://doi.org/${doi}${tail}`,
  ]),
  ...UPTODATE_TOPICS.flatMap(({ slug }) => [
    `https://${UPTODATE}/contents/${slug}${tail}`,
    `https://${UPTODATE}/contents/es/${slug}/print${tail}`,
  ]),
  ...REVIEWS.map(({ doi }) => `https://${COCHRANE}/cdsr/doi/${doi}/full${tail}`),
  ...CKS_TOPICS.flatMap(({ slug }) => [`https://${CKS}/topics/${slug}/${tail}`, `https://${CKS}/about/${tail}`]),
]

/** Addresses as a switched-on site shows them: searches, sources, pages that are neither, and other hosts; each once. */
export const addresses = (): string[] => {
  const words = [...ARTICLES.map(({ title }) => title.toLowerCase()), ...UPTODATE_TOPICS.map(topic => topic.title)]
  const all = [...words.flatMap(text => TAILS.flatMap(tail => searches(text, tail))), ...PAGES.flatMap(pages)]
  return [...new Set(all)]
}
