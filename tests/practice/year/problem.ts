import type { About } from '../../../episodes/types.ts'

/** A made-up clinical problem, with all that a look-up of it needs. */
export interface Problem {
  /** As a clinician answers the one question. */
  problem: string
  about: About
  /** What a reference work calls it. */
  topic: string
  /** What the made-up papers are about. */
  subject: string
  /** As typed: a plain one first, some with Boolean operators or PubMed's tags. */
  searches: readonly string[]
  /** One line after "changed". */
  change: string
  /** The medicine it is about, as the BNF would call it. */
  drug?: string
  /** A chapter of a dermatology site. */
  skin?: true
}

/** Whether a query uses operators, tags or truncation, which only a database understands. */
export const isAdvanced = (query: string): boolean => /\b(?:AND|OR|NOT)\b|\[[a-z: ]+\]|\*/.test(query)
