import type { CreditRule } from './schema.ts'

/** A plain record of one's own learning: for any profession in any country, and for no amount of credit. The default. */
export const learningRecord: CreditRule = {
  id: 'learning-record',
  version: 1,
  name: 'Learning record',
  body: null,
  professions: null,
  unconfirmed: [],
  credentials: [],
  activity: { name: 'Self-directed learning', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'record' },
  caps: [],
  cycle: null,
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: true, onceAnywhere: false },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'No amount of credit is claimed with this record.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [],
  reviewBy: null,
  validFrom: null,
  validTo: null,
}
