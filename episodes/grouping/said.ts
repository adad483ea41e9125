import type { Visit } from '../types.ts'
import { withoutSyntax } from './syntax.ts'
import { GENERAL, type Words, wordsOf } from './words.ts'

/** One text of a visit or an episode, ready to be compared. */
export interface Said {
  words: Words
  /** Sum of the weights of all words. */
  total: number
  /** The same without words that most clinical problems share. 0: the text names nothing. */
  naming: number
  /** Those of its words that name something, as they stand. */
  names: readonly string[]
}

/** UTF-16 units of a text that are looked at: what a visit keeps of a query. */
const LONGEST = 2000

const saidIn = (text: string): Said => {
  const words = wordsOf(text)
  const naming = [...words].filter(([, weight]) => weight > GENERAL)
  const sum = (list: readonly [string, number][]) => list.reduce((all, [, weight]) => all + weight, 0)
  return { words, total: sum([...words]), naming: sum(naming), names: naming.map(([word]) => word) }
}

/** What a query says, its syntax removed. */
export const saidInQuery = (query: string): Said => saidIn(withoutSyntax(query.slice(0, LONGEST)))
/** What a title or the clinician's own words say. */
export const saidInTitle = (title: string): Said => saidIn(title.slice(0, LONGEST))

/** What can be compared of a visit: its query (of a source: the search that led there) and its title. Empty texts are left out. */
export const saidBy = (visit: Pick<Visit, 'query' | 'title'>): Said[] =>
  [
    ...(visit.query === undefined ? [] : [saidInQuery(visit.query)]),
    ...(visit.title === undefined ? [] : [saidInTitle(visit.title)]),
  ].filter(said => said.words.size > 0)

/** One name for a text whatever the order of its words. */
export const keyOf = (said: Said): string => [...said.words.keys()].sort().join(' ')
