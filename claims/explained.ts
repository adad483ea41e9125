import { decimal } from './amount.ts'
import type { CountedEpisode } from './count.ts'
import type { Explanation } from './explanations.ts'
import type { Cap } from './rules/schema.ts'

/** What became of an episode, as a claim keeps it: where it is more, or less, than what the rule says of all. */
export interface Explained {
  why: Explanation
  /** Decimals of the unit. */
  cap?: string
  per?: Cap['per']
  over?: string
  /** So many of its sources … */
  counted?: number
  /** … of all. */
  all?: number
}

const PLAIN: readonly Explanation[] = ['counted', 'countedInDay', 'noAmount']

/** @returns undefined where the way of counting says it all */
export const explainedOf = ({ explanation, capped, of }: CountedEpisode): Explained | undefined =>
  PLAIN.includes(explanation)
    ? undefined
    : {
        why: explanation,
        ...(capped && { cap: decimal(capped.cap), per: capped.per, over: decimal(capped.over) }),
        ...(of && !capped && of),
      }
