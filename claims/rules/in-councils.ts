import type { CreditRule } from './schema.ts'

/**
 * India: state councils, usually 30 hours of accredited programmes in 5 years (Medical Dialogues, 28 May 2022). No way
 * for a search was found, so D.
 */
export const inCouncils: CreditRule = {
  id: 'in-councils',
  version: 1,
  name: 'State council credit hours',
  body: { name: 'State medical councils of India', countries: ['IN'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MBBS', 'MD'],
  activity: { name: 'Accredited programmes', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'noRoute' },
  caps: [],
  cycle: { months: 60, yearStart: null, required: 3000, minimums: [] },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'A record for one’s own portfolio.',
    neverPrint: [],
  },
  confidence: 'D',
  confirmedIn: '2022',
  provenance: [
    {
      supports: ['cycle'],
      title: 'Medical Dialogues, credit hours',
      url: null,
      date: '2022-05-28',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
