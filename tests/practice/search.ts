const SMALL_WORDS = new Set([
  'and',
  'the',
  'with',
  'for',
  'from',
  'versus',
  'patients',
  'treatment',
  'not',
  'are',
  'how',
])

/** The words of a query that count. */
export function wordsOf(query: string): string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return words.filter(word => !SMALL_WORDS.has(word))
}

/** The items that hold at least half of the query's words, best first. */
export function find<T>(items: readonly T[], query: string, textOf: (item: T) => string): T[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  return items
    .map(item => ({ item, hits: words.filter(word => textOf(item).toLowerCase().includes(word)).length }))
    .filter(({ hits }) => hits * 2 >= words.length && hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ item }) => item)
}
