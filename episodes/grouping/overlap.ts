import { jaccard, trigramsOf } from '../likeness.ts'
import type { Said } from './said.ts'
import { GENERAL } from './words.ts'

/** A word that is only nearly the same counts a little less, so that the text with the very word is preferred. */
const NEARLY = 0.9

export interface Overlap {
  /** Share of the shorter text that the other one says too, 0 to 1: a query within a long title. */
  within: number
  /** Share of both texts that is common (Dice), 0 to 1. */
  both: number
}

const NOTHING: Overlap = { within: 0, both: 0 }

/**
 * What two texts have in common. Nothing, unless they share at least one word that names something (or two broad ones, or
 * all that the shorter one names): "acute ... treatment" makes no problem, "lung cancer" is not "breast cancer".
 * @param similar other spellings of a word
 */
export const overlapOf = (a: Said, b: Said, similar: (word: string) => Iterable<string>): Overlap => {
  let shared = 0
  let naming = 0
  for (const [word, weight] of a.words) {
    let other = b.words.get(word)
    if (other === undefined && weight > GENERAL) {
      for (const spelling of similar(word)) {
        const found = b.words.get(spelling)
        if (found !== undefined) other = found * NEARLY
      }
    }
    if (other === undefined) continue
    const common = Math.min(weight, other)
    shared += common
    if (common > GENERAL) naming += common
  }
  if (naming < NEARLY * Math.min(1, a.naming, b.naming)) return NOTHING
  return {
    within: shared / Math.max(1, Math.min(a.total, b.total)),
    both: (2 * shared) / Math.max(1, a.total + b.total),
  }
}

/**
 * How alike the letters are of what the two texts do not have in common, 0 to 1: words run together or badly mistyped. What
 * they have in common is weighed above.
 */
export const lettersAlike = (a: Said, b: Said): number => {
  const rest = (one: Said, other: Said) => trigramsOf(one.names.filter(name => !other.words.has(name)))
  return jaccard(rest(a, b), rest(b, a))
}
