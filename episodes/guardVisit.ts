import { findIdentifiers, withoutIdentifiers } from './identifiers.ts'
import type { Visit } from './types.ts'
import { withoutSearch } from './withoutSearch.ts'

/**
 * Takes out of a search and a title what may point to a person, before anything is kept: somebody pasted it, or a page
 * printed it. The address goes with the words, as far as they stand in it. A help, no guarantee: what is not recognised stays.
 * @returns the same object when nothing was found
 */
export const guardVisit = (visit: Visit): Visit => {
  const { query, title, ...rest } = visit
  const inQuery = query !== undefined && findIdentifiers(query).length > 0
  const inTitle = title !== undefined && findIdentifiers(title).length > 0
  if (!inQuery && !inTitle) return visit
  const safeQuery = inQuery ? withoutIdentifiers(query).trim() : query
  const safeTitle = inTitle ? withoutIdentifiers(title).trim() : title
  return {
    ...rest,
    ...(safeQuery ? { query: safeQuery } : {}),
    ...(safeTitle ? { title: safeTitle } : {}),
    url: inQuery ? addressWithout(visit) : visit.url,
  }
}

/** Words in a path or behind a `#` cannot be cut out alone: then the site's start is kept. */
const addressWithout = (visit: Visit): string => {
  const cut = withoutSearch(visit)
  return cut !== visit.url || !URL.canParse(cut) ? cut : `${new URL(cut).origin}/`
}
