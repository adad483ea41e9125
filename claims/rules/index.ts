import { learningRecord } from './learning-record.ts'
import type { CreditRule } from './schema.ts'
import { usAmaCat2 } from './us-ama-cat2.ts'

/** Every rule, the default first. */
export const RULES: readonly CreditRule[] = [learningRecord, usAmaCat2]

/** @returns the rule of that id, or undefined where this version knows none, e.g. for a claim made by a newer one */
export const ruleById = (id: string): CreditRule | undefined => RULES.find(rule => rule.id === id)

const sameWord = (a: string, b: string) => a.trim().toUpperCase() === b.trim().toUpperCase()

/**
 * The rules that a clinician may claim under. Never empty: the learning record comes first, for everybody.
 * @param country ISO 3166-1 alpha-2, e.g. `US`; undefined where the clinician has not said
 * @param profession as the bodies write it, e.g. `MD`; undefined where the clinician has not said
 */
export const rulesFor = (country?: string, profession?: string): CreditRule[] =>
  RULES.filter(({ body, professions }) => {
    const here = body === null || (country !== undefined && sameWord(body.country, country))
    const theirs = professions === null || (profession !== undefined && professions.some(p => sameWord(p, profession)))
    return here && theirs
  })
