import { type Parameter, valuesOf } from './parameters.ts'
import { cleanQuery } from './text.ts'

/** What the main search criterion of a request may be called, best first: its name, its original words, its code. `c.` is an older spelling. */
const NAMES = [
  ['mainSearchCriteria.v.dn', 'mainSearchCriteria.c.dn'],
  ['mainSearchCriteria.v.ot', 'mainSearchCriteria.c.ot'],
  ['mainSearchCriteria.v.c', 'mainSearchCriteria.c.c'],
]
/** Several criteria are numbered, by some from 0: `dn`, `dn0`, `dn1` …; more than this nobody asks about at once. */
const NUMBERS = ['', ...Array.from({ length: 10 }, (_, number) => `${number}`)]

const textsOf = (parameters: readonly Parameter[], names: readonly string[]): string[] =>
  names.flatMap(name => NUMBERS.flatMap(number => cleanQuery(valuesOf(parameters, `${name}${number}`)[0] ?? '') ?? []))

/**
 * The main search term of an HL7 Infobutton request (Context-Aware Knowledge Retrieval, URL-based implementation guide).
 * Everything else in such an address is about one patient, or about who asked, and is never read.
 * @returns the display names, joined by `; `; the code only where there is no name; undefined when there is neither
 */
export const infobuttonTerm = (parameters: readonly Parameter[]): string | undefined => {
  if (!parameters.some(({ name }) => name.startsWith('mainsearchcriteria.'))) return undefined
  const texts = NAMES.map(names => textsOf(parameters, names)).find(found => found.length > 0)
  return texts && [...new Set(texts)].join('; ')
}
