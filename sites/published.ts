import type { PageFacts } from './types.ts'

/** In the order in which they are believed: when it came out, then when it was printed. */
const NAMES = ['citation_publication_date', 'citation_date', 'bepress_citation_date', 'datepublished']

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthOf = (text: string): string | undefined => {
  const numbered = /^(?:0?[1-9]|1[0-2])$/.exec(text)
  if (numbered) return text.padStart(2, '0')
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase())
  return /^[a-z]{3,9}\.?$/i.test(text) && named >= 0 ? String(named + 1).padStart(2, '0') : undefined
}

/**
 * A date as sites write it: `2024/01/25`, `2024-01`, `2024 Jan 25`, `January 2024`, `2024`. Where day and month could be
 * exchanged, only the year is taken.
 * @returns `2024` or `2024-01`
 */
const dateOf = (text: string): string | undefined => {
  const parts = text.trim().split(/[\s/.,T-]+/, 6)
  const at = parts.findIndex(part => /^(?:1[89]|20)\d\d$/.test(part))
  const year = parts[at]
  if (year === undefined) return undefined
  const beside = at === 0 ? parts[1] : parts.slice(0, at).find(part => /^[a-z]/i.test(part))
  const month = monthOf(beside ?? '')
  return month === undefined ? year : `${year}-${month}`
}

/** @returns when the page says that its article was published: a year or a month in ISO form */
export const publishedOn = (page: PageFacts): string | undefined => {
  const said = [...(page.meta ?? []), ...(page.linked ?? [])]
  return NAMES.flatMap(name => said.filter(([known]) => known.toLowerCase() === name))
    .map(([, text]) => dateOf(text.slice(0, 40)))
    .find(date => date !== undefined)
}
