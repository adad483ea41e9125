import { ABBREVIATIONS } from './abbreviations.ts'
import { BROAD_WORDS, GENERAL_WORDS, STOP_WORDS } from './commonWords.ts'

/** A text as its different words, each with what it tells about the problem (0 to 1). */
export type Words = ReadonlyMap<string, number>

/** A word that most clinical problems share, or a number: five of them count as much as one name. */
export const GENERAL = 0.2
/** An organ, a field or a method that many problems share: two of them count as much as one name. */
const BROAD = 0.5
/** Two signs of a script without blanks between words: about half a word. */
const PAIR = 0.5

const YEAR = /^(?:19|20)\d\d$/
const QUANTITY = /^\d+(?:mg|mcg|g|kg|ml|l|h|d|w|mm|cm)?$/
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+$/u
const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa' }

/** Singular where the plural is regular; British ae and oe as American e. */
const stem = (word: string): string => {
  const plain = word.length > 4 ? word.replace(/ae|oe/g, 'e') : word
  if (plain.length < 5 || /(?:ss|us|is)$/.test(plain)) return plain
  return plain.replace(/ies$/, 'y').replace(/([^aeiouy]|[aeo])s$/, '$1')
}

const stemmed = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].flatMap(word => [word, stem(word)]))

const general = stemmed(GENERAL_WORDS)
const broad = stemmed(BROAD_WORDS)

const weightOf = (word: string): number => {
  if (QUANTITY.test(word) || general.has(word) || word.length === 1) return GENERAL
  return broad.has(word) ? BROAD : 1
}

const addWord = (words: Map<string, number>, raw: string): void => {
  if (STOP_WORDS.has(raw) || YEAR.test(raw)) return
  if (UNSPACED.test(raw) && raw.length > 2) {
    for (let i = 0; i + 2 <= raw.length; i++) words.set(raw.slice(i, i + 2), PAIR)
    return
  }
  for (const word of ABBREVIATIONS.get(raw) ?? ABBREVIATIONS.get(stem(raw)) ?? [raw])
    words.set(stem(word), weightOf(stem(word)))
}

/**
 * The words of a text without search syntax: marks, stop words and years removed, abbreviations spelt out, plurals made
 * singular.
 */
export const wordsOf = (text: string): Words => {
  const words = new Map<string, number>()
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[αβγδκ]/g, letter => ` ${GREEK[letter] ?? ''} `)
    // IL-6 and SGLT-2 as IL6 and SGLT2; the apostrophe of Crohn's goes with its s.
    .replace(/(\p{L})-(?=\d)/gu, '$1')
    .replace(/['’]s\b/g, '')
  for (const raw of plain.split(/[^\p{L}\p{N}]+/u)) if (raw !== '') addWord(words, raw)
  return words
}
