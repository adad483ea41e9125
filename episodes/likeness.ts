import { withoutSyntax } from './grouping/syntax.ts'
import { wordsOf } from './grouping/words.ts'

/** The letter trigrams of words written as one: "citi bank" and "citibank" have the same. */
export const trigramsOf = (words: Iterable<string>): ReadonlySet<string> => {
  const run = [...words].join('')
  const found = new Set<string>()
  for (let i = 0; i + 3 <= run.length; i++) found.add(run.slice(i, i + 3))
  return found
}

/** Jaccard index of two sets, 0 to 1; 0 when both are empty. */
export const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** How alike the letters of two queries or titles are, 0 to 1, without search syntax, stop words and blanks. */
export const likeness = (a: string, b: string): number =>
  jaccard(trigramsOf(wordsOf(withoutSyntax(a)).keys()), trigramsOf(wordsOf(withoutSyntax(b)).keys()))
