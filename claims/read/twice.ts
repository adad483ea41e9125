import type { ReadClaim, ReadRow } from '../schema.ts'
import { clean } from '../text.ts'

/** One row of one of several claims. */
export interface Place {
  /** Index of the claim among those that were read. */
  claim: number
  /** The row's own number, and its place among the rows. */
  row: number
  index: number
}

/** By so many characters two questions are told apart. */
const MOST = 2_000

/** What no page shows, so that a hidden character makes no other episode. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** A text as it is compared. No words double by being folded, but there is a character that becomes eighteen. */
const plain = (text: string | undefined): string => {
  const begin = clean((text ?? '').slice(0, MOST)).replace(UNSEEN, '')
  return begin
    .normalize('NFKC')
    .slice(0, 2 * begin.length)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** A number, so that zeros before it make no other article. */
const pubmed = (pmid: string | undefined): string | undefined => pmid && plain(pmid).replace(/^0+(?=\d)/, '')

/** What makes two rows the same episode. Not what came of it: a second claim could tell that differently. */
const likeness = ({ date, kind, problem, sources }: ReadRow): string => {
  const ids = sources.map(
    ({ pmid, doi, pmcid, nct, url, site, title }) =>
      pubmed(pmid) ?? plain(doi ?? pmcid ?? nct ?? url ?? `${site} ${title}`),
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
