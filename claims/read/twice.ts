import type { ReadClaim, ReadRow } from '../schema.ts'

/** One row of one of several claims. */
export interface Place {
  /** Index of the claim among those that were read. */
  claim: number
  /** The row's own number, and its place among the rows. */
  row: number
  index: number
}

const plain = (text: string | undefined): string =>
  (text ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** What makes two rows the same episode. Not what came of it: a second claim could tell that differently. */
const likeness = ({ date, kind, problem, sources }: ReadRow): string => {
  const ids = sources.map(({ pmid, doi, pmcid, nct, url, site, title }) =>
    plain(pmid ?? doi ?? pmcid ?? nct ?? url ?? `${site} ${title}`),
  )
  return JSON.stringify([date, kind ?? '', plain(problem), ids.sort()])
}

/**
 * Episodes that stand in several claims, or twice in one. A claim names no episode by a number of its own, so they are
 * compared by day, problem and sources.
 * @returns for each of them where it stands, in the order of the first
 */
export const standTwice = (claims: readonly ReadClaim[]): Place[][] => {
  const places = new Map<string, Place[]>()
  for (const [claim, { rows }] of claims.entries()) {
    for (const [index, row] of rows.entries()) {
      const key = likeness(row)
      const found = places.get(key) ?? []
      found.push({ claim, row: row.number, index })
      places.set(key, found)
    }
  }
  return [...places.values()].filter(found => found.length > 1)
}
