import { isAdvanced, type Problem } from './problem.ts'
import type { Random } from './random.ts'

/** The results page of each site for a query. */
export const RESULTS = {
  pubmed: query => `https://pubmed.ncbi.nlm.nih.gov/?term=${query}`,
  trip: query => `https://www.tripdatabase.com/Searchresult?criteria=${query}`,
  'cochrane-library': query => `https://www.cochranelibrary.com/search?searchText=${query}`,
  uptodate: query => `https://www.uptodate.com/contents/search?search=${query}`,
  dynamed: query => `https://www.dynamed.com/results?q=${query}`,
  'bmj-best-practice': query => `https://bestpractice.bmj.com/search?q=${query}`,
  'nice-cks': query => `https://cks.nice.org.uk/search/?q=${query}`,
  nice: query => `https://www.nice.org.uk/search?q=${query}`,
  bnf: query => `https://bnf.nice.org.uk/search/?q=${query}`,
  dermnet: query => `https://dermnetnz.org/search?search=${query}`,
} as const satisfies Record<string, (query: string) => string>

export type SearchSite = keyof typeof RESULTS

const FILTERS: readonly string[] = [
  'systematic[sb]',
  'randomized controlled trial[pt]',
  'guideline[pt]',
  'adult[mh]',
  '("2020"[dp] : "3000"[dp])',
]
const ADDITIONS: readonly string[] = ['guideline', 'systematic review', 'evidence', 'trial', 'adults', 'summary']

/** A slip of the fingers: two letters swapped. */
const mistyped = (text: string, random: Random): string => {
  const at = random.whole(1, Math.max(1, text.length - 3))
  return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`
}

/** The words of a query in brackets with PubMed's tag, and a filter. */
const withTags = (query: string, random: Random): string =>
  `${query
    .split(/\s+/)
    .slice(0, 3)
    .map(word => `${word}[tiab]`)
    .join(' AND ')} AND ${random.pick(FILTERS)}`

/** One search after the other for one problem on one site, each at least a little different. */
export const wordings = (problem: Problem, site: SearchSite, count: number, random: Random): string[] => {
  const plain = problem.searches.filter(query => !isAdvanced(query))
  const [first = problem.topic, ...rest] = random.chance(0.75) ? plain : random.shuffled(plain)
  const added = `${first} ${random.pick(ADDITIONS)}`
  // Tags are PubMed's own; few people type them by themselves.
  const tagged = [...random.shuffled(problem.searches.filter(isAdvanced)), withTags(first, random)]
  const hasTags = site === 'pubmed' && random.chance(0.45)
  const later = [...rest.slice(0, 1), ...(hasTags ? tagged.slice(0, 1) : []), added, ...rest.slice(1)]
  const words = [first, ...later].slice(0, count)
  return random.chance(0.05) ? [mistyped(first, random), ...words].slice(0, Math.max(2, count)) : words
}
