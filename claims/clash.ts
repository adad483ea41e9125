import * as z from 'zod/mini'
import type { KeptDocument } from './earlier.ts'

const frozen = z.object({
  rule: z.object({ exclusiveWith: z.exactOptional(z.array(z.string())) }),
  totals: z.object({ amount: z.exactOptional(z.string()) }),
  rows: z.exactOptional(z.array(z.object({ amount: z.exactOptional(z.string()) }))),
})

interface Held extends KeptDocument {
  /** Withdrawn: it bars nothing. */
  voided?: unknown
}

/** A record is printed as often as one likes; an amount is claimed once. */
const REPEATABLE = 'learning-record'
/** Of a row whose minutes round to nothing, or of which a cap left nothing. */
const NOTHING = '0.00'

/** Of which episodes a claim takes an amount, and beside which rules it does not stand. */
const factsOf = ({ document, episodes }: Held): { exclusiveWith: readonly string[]; taken: Set<string> } => {
  let read: z.infer<typeof frozen> | undefined
  try {
    read = frozen.safeParse(JSON.parse(document)).data
  } catch {
    read = undefined // No JSON: as what cannot be read.
  }
  // What cannot be read is taken for a claim with an amount: that refuses too much rather than too little.
  if (!read) return { exclusiveWith: [], taken: new Set(episodes) }
  const { rule, totals, rows = [] } = read
  const taken = totals.amount === undefined ? [] : episodes.filter((_, index) => rows[index]?.amount !== NOTHING)
  return { exclusiveWith: rule.exclusiveWith ?? [], taken: new Set(taken) }
}

/**
 * Episodes that two claims with an amount hold although only one of them may: under the same rule, or under rules of which
 * either excludes the other. A claim without an amount is a record, which is made as often as one likes,
 * and a row of 0.00 took nothing. The frozen claims alone decide, so that the background needs no rules.
 * @returns ids of the shared episodes
 */
export const clash = (one: Held, other: Held): string[] => {
  if (one.voided !== undefined || other.voided !== undefined) return []
  if (one.rule === REPEATABLE || other.rule === REPEATABLE) return []
  const theirs = new Set(other.episodes)
  if (!one.episodes.some(id => theirs.has(id))) return []
  const [a, b] = [factsOf(one), factsOf(other)]
  const excluded = a.exclusiveWith.includes(other.rule) || b.exclusiveWith.includes(one.rule)
  return excluded || one.rule === other.rule ? [...a.taken].filter(id => b.taken.has(id)) : []
}

/** The episodes of which an amount was claimed: what is in them is not claimed again in another episode. */
export const claimedIn = (claims: readonly Held[]): Set<string> =>
  new Set(
    claims
      .filter(claim => claim.voided === undefined && claim.rule !== REPEATABLE)
      .flatMap(claim => [...factsOf(claim).taken]),
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
