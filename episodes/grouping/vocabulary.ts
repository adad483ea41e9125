import { headOf, sameWord } from './sameWord.ts'

/** Knows all words that occurred and which of them are one word in different spellings. Each new word is compared once. */
export interface Vocabulary {
  /** Other spellings of a word, among those learnt. */
  similar: (word: string) => readonly string[]
  learn: (word: string) => void
}

export const createVocabulary = (): Vocabulary => {
  const spellings = new Map<string, string[]>()
  const byHead = new Map<string, string[]>()
  return {
    similar: word => spellings.get(word) ?? [],
    learn: word => {
      if (spellings.has(word)) return
      const neighbours = byHead.get(headOf(word)) ?? []
      const same = neighbours.filter(other => sameWord(word, other))
      for (const other of same) spellings.get(other)?.push(word)
      spellings.set(word, same)
      neighbours.push(word)
      byHead.set(headOf(word), neighbours)
    },
  }
}
