import { isLetter } from './characters.ts'

/** How a word is written. `initial`: J or J.S. · `upper`: SMITH · `title`: Smith, McDonald · `lower`: smith. */
export type Writing = 'initial' | 'upper' | 'title' | 'lower'

export interface Word {
  text: string
  /** In lower case. */
  key: string
  writing: Writing
  end: number
}

const APOSTROPHE = 39
const DASH = 45
const DOT = 46
/** No part of a name is longer. */
const LONGEST = 30

const isJoin = (unit: number): boolean => unit === APOSTROPHE || unit === DASH

/** The word that begins at this place, with what apostrophes and hyphens join to it but without a genitive `'s`. */
export const wordAt = (text: string, at: number): Word | undefined => {
  let end = at
  while (end - at < LONGEST) {
    const unit = text.charCodeAt(end)
    if (!isLetter(unit) && !(isJoin(unit) && end > at && isLetter(text.charCodeAt(end + 1)))) break
    end++
  }
  if (end === at) return undefined
  if (end === at + 1 && text.charCodeAt(end) === DOT) return initialsAt(text, at)
  if (text.charCodeAt(end - 2) === APOSTROPHE && end > at + 2 && (text.charCodeAt(end - 1) | 32) === 115) end -= 2
  const word = text.slice(at, end)
  const key = word.toLowerCase()
  if (word.charCodeAt(0) === key.charCodeAt(0)) return { text: word, key, writing: 'lower', end }
  if (word.length === 1) return { text: word, key, writing: 'initial', end }
  return { text: word, key, writing: word === word.toUpperCase() ? 'upper' : 'title', end }
}

/** J. or J.S. */
const initialsAt = (text: string, at: number): Word => {
  let end = at + 2
  while (end - at < 8 && isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === DOT) end += 2
  const word = text.slice(at, end)
  return { text: word, key: word.toLowerCase(), writing: 'initial', end }
}

/** The next word, after one or two spaces on the same line, or after a comma where one may stand. */
export const nextWord = (text: string, at: number, comma = false): Word | undefined => {
  let place = at
  if (comma && text[place] === ',') place++
  const first = place
  while (place < first + 2 && text[place] === ' ') place++
  return place > first ? wordAt(text, place) : undefined
}
