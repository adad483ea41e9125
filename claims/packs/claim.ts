import type { Basis, FormAnswers, Outcome } from '../../episodes/types.ts'
import type { IdentityField } from './fields.ts'
import type { Pack } from './schema.ts'

export type Answers = FormAnswers

export interface FormSource {
  site: string
  title?: string
  pmid?: string
  doi?: string
  pmcid?: string
  nct?: string
  url?: string
  /** When it was published: `2025` or `2025-03`. */
  published?: string
  /** Whether the pack approves it; absent where nobody has looked. */
  approved?: boolean
  /** Whether it answered the question; absent where nobody chose. */
  relevant?: boolean
}

/** What of an episode a form can ask. A row of a claim, whatever else it holds. */
export interface FormRow {
  number: number
  /** ISO local days. */
  date: string
  searchedOn?: string
  appliedOn?: string
  problem?: string
  reason?: string
  /** All sites that were used; absent in older claims. */
  databases?: readonly string[]
  sources: readonly FormSource[]
  searches?: readonly { query: string; site: string }[]
  minutes?: { measured: number; byHand: number }
  answerFound?: string
  outcome?: Outcome
  change?: string
  typeOfChange?: string
  basis?: Basis
  amount?: string
  /** Site names where it was credited already; empty: nowhere. */
  creditedElsewhere?: readonly string[]
  answers?: Answers
}

export interface FormLearner extends Partial<Record<IdentityField, string>> {
  name?: string
  givenName?: string
  familyName?: string
  credentials?: string
  profession?: string
  country?: string
  reportConsent?: boolean
}

/** What of a claim a form or a roster can ask. */
export interface FormClaim {
  id: string
  learner: FormLearner
  rows: readonly FormRow[]
  totals: { episodes: number; amount?: string; unit?: string; minutes?: { measured: number; byHand: number } }
  statement: { attestation: string; date: string }
}

/** Days as the office writes them; everything that is no ISO day stays as it is. */
export const dayAs = (day: string, style: Pack['roster']['dates']): string => {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (!year || style === 'yyyy-mm-dd') return day
  return style === 'mm/dd/yyyy' ? `${month}/${date}/${year}` : `${date}/${month}/${year}`
}
