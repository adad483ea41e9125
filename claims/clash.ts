import * as z from 'zod/mini'
import type { KeptDocument } from './earlier.ts'

const frozen = z.object({
  rule: z.object({ exclusiveWith: z.exactOptional(z.array(z.string())) }),
  totals: z.object({ amount: z.exactOptional(z.string()) }),
})

interface Held extends KeptDocument {
  /** Withdrawn: it bars nothing. */
  voided?: unknown
}

/** A record is printed as often as one likes; an amount is claimed once. */
const REPEATABLE = 'learning-record'

const factsOf = ({ document }: Held): { exclusiveWith: readonly string[]; amount: boolean } => {
  try {
    const read = frozen.safeParse(JSON.parse(document)).data
    // What cannot be read is taken for a claim with an amount: that refuses too much rather than too little.
    return { exclusiveWith: read?.rule.exclusiveWith ?? [], amount: !read || read.totals.amount !== undefined }
  } catch {
    return { exclusiveWith: [], amount: true }
  }
}

/**
 * Episodes that two claims with an amount hold although only one of them may: under the same rule, or under rules of which
 * either excludes the other. A claim without an amount is a record, which is made as often as one likes. The frozen claims alone decide, so that the background needs no rules.
 * @returns ids of the shared episodes
 */
export const clash = (one: Held, other: Held): string[] => {
  if (one.voided !== undefined || other.voided !== undefined) return []
  if (one.rule === REPEATABLE || other.rule === REPEATABLE) return []
  const theirs = new Set(other.episodes)
  const shared = [...new Set(one.episodes)].filter(id => theirs.has(id))
  if (shared.length === 0) return []
  const [a, b] = [factsOf(one), factsOf(other)]
  if (!a.amount || !b.amount) return []
  const excluded = a.exclusiveWith.includes(other.rule) || b.exclusiveWith.includes(one.rule)
  return excluded || one.rule === other.rule ? shared : []
}

/** The episodes of which an amount was claimed: what is in them is not claimed again in another episode. */
export const claimedIn = (claims: readonly Held[]): Set<string> =>
  new Set(
    claims
      .filter(claim => claim.voided === undefined && claim.rule !== REPEATABLE && factsOf(claim).amount)
      .flatMap(({ episodes }) => episodes),
  )

/** Of claims that were merged from two computers: each with the ids of the others that it clashes with. */
export const clashesOf = (claims: readonly (Held & { id: string })[]): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const [index, one] of claims.entries()) {
    for (const other of claims.slice(index + 1)) {
      if (clash(one, other).length === 0) continue
      found.set(one.id, [...(found.get(one.id) ?? []), other.id])
      found.set(other.id, [...(found.get(other.id) ?? []), one.id])
    }
  }
  return found
}
