import { type Parameter, valuesOf } from './parameters.ts'
import { cleanQuery } from './text.ts'

/** What the main search criterion of a request may be called, best first: its name, its original words, its code. */
const NAMES = ['mainSearchCriteria.v.dn', 'mainSearchCriteria.v.ot', 'mainSearchCriteria.v.c']
/** Several criteria are numbered `dn`, `dn1`, `dn2` …; more than this nobody asks about at once. */
const MOST = 10

const textsOf = (parameters: readonly Parameter[], name: string): string[] => {
  const numbered = [name, ...Array.from({ length: MOST }, (_, index) => `${name}${index + 1}`)]
  return numbered.flatMap(each => cleanQuery(valuesOf(parameters, each)[0] ?? '') ?? [])
}

/**
 * The main search term of an HL7 Infobutton request (Context-Aware Knowledge Retrieval, URL-based implementation guide).
 * Everything else in such an address is about one patient, or about who asked, and is never read.
 * @returns the display names, joined by `; `; the code only where there is no name; undefined when there is neither
 */
export const infobuttonTerm = (parameters: readonly Parameter[]): string | undefined => {
  if (!parameters.some(({ name }) => name.startsWith('mainsearchcriteria.'))) return undefined
  const texts = NAMES.map(name => textsOf(parameters, name)).find(found => found.length > 0)
  return texts && [...new Set(texts)].join('; ')
}
