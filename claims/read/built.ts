/** The code of a letter, its digits large or small. */
const hexOf = (letter: string): string =>
  letter
    .charCodeAt(0)
    .toString(16)
    .replace(/[a-f]/g, digit => `[${digit}${digit.toUpperCase()}]`)

/** A name of a PDF, its letters as they are or as numbers (ISO 32000-1, 7.3.5). */
const spelt = (name: string): string => [...name].map(letter => `(?:${letter}|#${hexOf(letter)})`).join('')

const FILE = /\/EmbeddedFile(?![A-Za-z])/g
const FILE_SPELT = new RegExp(`/${spelt('EmbeddedFile')}(?![A-Za-z])`, 'g')
/** Which object holds a file: what a viewer follows. */
const HELD = /\/EF <<\n\/F (\d+) 0 R\n>>/g
/** A blank or a comment (ISO 32000-1, 7.2.3 and 7.2.4). Very many of them, or a very long one, hide something too. */
const GAP = '(?:[\\0\\s]|%[^\\r\\n]{0,98}[\\r\\n])'
const LONG = `${GAP}{99}|${GAP}{0,98}%[^\\r\\n]{99}`
const HELD_SPELT = new RegExp(
  `/${spelt('EF')}(?:${LONG}|${GAP}{0,98}(?:<<|\\d{11}|\\d{1,10}(?:${GAP}{1,98}\\d|${LONG})))`,
  'g',
)
/** Ways to put an object where it is not looked for: ours stand open, each once, and nothing is added later. */
const ELSEWHERE = new RegExp(`/(?:${['ObjStm', 'XRefStm', 'Linearized', 'Prev'].map(spelt).join('|')})(?![A-Za-z])`)

/** How often, up to one more than any file of ours has. */
const countOf = (text: string, what: RegExp): number => {
  let count = 0
  for (const _ of text.matchAll(what)) if (++count > 2) break
  return count
}

/** What closes the file (ISO 32000-1, 7.5.5). */
const END = /startxref\n(\d{1,10})\n%%EOF\n?$/
const ENTRY = /^(\d{10}) 00000 n $/

/** Where each object begins by the table at the end (ISO 32000-1, 7.5.4), from the first; undefined where it is none. */
const table = (text: string): number[] | undefined => {
  const begin = Number(END.exec(text.slice(-60))?.[1] ?? text.length)
  const [mark, size, free, ...entries] = text.slice(begin, text.indexOf('\ntrailer\n', begin)).split('\n')
  if (mark !== 'xref' || size !== `0 ${entries.length + 1}` || free !== '0000000000 65535 f ') return undefined
  return entries.map(entry => Number(ENTRY.exec(entry)?.[1] ?? -1))
}

/** Whether every object stands in the file once, and where the table says: a viewer finds the same as we do. */
const leadsTrue = (text: string): boolean => {
  const places = table(text)
  if (!places) return false
  let seen = 0
  for (const { index, 1: id } of text.matchAll(/\n(\d+) 0 obj\n/g)) {
    seen++
    if (places[Number(id) - 1] !== index + 1) return false
  }
  return seen === places.length
}

/**
 * Whether a PDF is built as one of ours, as far as that decides what of it is read: closed once, nothing added, every
 * object once and where the table says, two files attached or none. Where it is not, a viewer can show other data than
 * we read.
 * @param text the file, one character a byte
 */
export const isBuiltAsOurs = (text: string): boolean => {
  const files = countOf(text, FILE)
  const held = Array.from(text.matchAll(HELD), ([, id]) => id).slice(0, 3)
  return (
    countOf(text, /%%EOF/g) === 1 &&
    countOf(text, /startxref/g) === 1 &&
    (files === 0 || files === 2) &&
    countOf(text, FILE_SPELT) === files &&
    countOf(text, HELD_SPELT) === files &&
    held.every(id => text.includes(`\n${id} 0 obj\n<<\n/Type /EmbeddedFile\n`)) &&
    new Set(held).size === files &&
    !ELSEWHERE.test(text) &&
    leadsTrue(text)
  )
}
