import type { CreditRule } from './schema.ts'

/** A plain record of one's own learning: for any profession in any country, and for no amount of credit. The default. */
export const learningRecord: CreditRule = {
  id: 'learning-record',
  version: 1,
  name: 'Learning record',
  body: null,
  professions: null,
  activity: { name: 'Self-directed learning', category: null },
  counting: { basis: 'none' },
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  stacking: { exclusiveWith: [], repeatable: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'No amount of credit is claimed with this record.',
    neverPrint: [],
  },
  provenance: [],
}
