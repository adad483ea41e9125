const PLAIN = /^[\x20-\x7e]*$/
const CONTROLS = /\p{Cc}+/gu
/** Embeddings, overrides and isolates let a text show as another one. The plain marks of Hebrew and Arabic stay. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g
const MEANING = /[\p{L}\p{N}]/u
const SPACES = /\s+/g
const SEPARATORS = '-|–—:·•'
const LONGEST_TITLE = 512

/** A text from outside, made safe to show: whole characters, no overrides of direction, control characters as spaces. */
const cleaned = (text: string): string =>
  PLAIN.test(text) ? text.trim() : text.toWellFormed().replace(CONTROLS, ' ').replace(DIRECTIONS, '').trim()

/** @returns the query as the clinician typed it; undefined when it says nothing: empty, or only signs such as `*` */
export const cleanQuery = (text: string): string | undefined => {
  const query = cleaned(text)
  return MEANING.test(query) ? query : undefined
}

const withoutEnd = (title: string, ends: readonly string[]): string | undefined => {
  const lower = title.toLowerCase()
  for (const end of ends) {
    if (!lower.endsWith(end.toLowerCase())) continue
    const before = title.slice(0, -end.length).trimEnd()
    if (before === '') return ''
    if (SEPARATORS.includes(before.slice(-1))) return before.slice(0, -1).trimEnd()
  }
  return undefined
}

/**
 * The title of a page without what the site adds at its end, such as ` - PubMed`, cut at 512 characters.
 * @param ends those additions without their separator
 * @returns undefined when nothing else is left
 */
export const cleanTitle = (title: string, ends: readonly string[]): string | undefined => {
  let rest = cleaned(title.slice(0, 4 * LONGEST_TITLE)).replace(SPACES, ' ')
  for (let cut = withoutEnd(rest, ends); cut !== undefined; cut = withoutEnd(rest, ends)) rest = cut
  return rest === '' ? undefined : [...rest].slice(0, LONGEST_TITLE).join('').trimEnd()
}
