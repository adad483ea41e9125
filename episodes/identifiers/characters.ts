const LETTER = 1
const DIGIT = 2

/** Class of each UTF-16 unit. Beyond ASCII, everything that is not known as punctuation or a symbol counts as a letter. */
const CLASSES = new Uint8Array(0x10000)
  .fill(LETTER, 0x41, 0x5b)
  .fill(LETTER, 0x61, 0x7b)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(LETTER, 0xc0, 0x2000)
  .fill(0, 0xd7, 0xd8)
  .fill(0, 0xf7, 0xf8)
  .fill(LETTER, 0x2c00, 0x2e00)
  .fill(LETTER, 0x3040, 0xd800)
  .fill(LETTER, 0xf900, 0xfe00)

export const isLetter = (unit: number): boolean => CLASSES[unit | 0] === LETTER
export const isDigit = (unit: number): boolean => CLASSES[unit | 0] === DIGIT
export const isWord = (unit: number): boolean => (CLASSES[unit | 0] ?? 0) > 0

const SPACES = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g
const QUOTES = /[\u2018\u2019\u02BC\u2032]/g
/** Most texts have none of these. */
const ANY = /[\t\r\u00A0\u02BC\u2000-\u205F\u2212\u3000\uFE58-\uFF0D]/

/** The same text with plain spaces, hyphens and apostrophes. Every unit stays in its place, so offsets stay true. */
export const plain = (text: string): string =>
  ANY.test(text) ? text.replace(SPACES, ' ').replace(DASHES, '-').replace(QUOTES, "'").replaceAll('\r', '\n') : text
