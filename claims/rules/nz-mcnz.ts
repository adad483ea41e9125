import type { CreditRule } from './schema.ts'

/**
 * Medical Council of New Zealand: three kinds of CPD, a yearly conversation and a plan; each college sets the amounts
 * (ACEM, "MCNZ requirements", undated; RNZCGP, 4 September 2019: no minimum hours). So a record without an amount.
 */
export const nzMcnz: CreditRule = {
  id: 'nz-mcnz',
  version: 1,
  name: 'MCNZ recertification, educational activity',
  body: { name: 'Medical Council of New Zealand', countries: ['NZ'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MBChB', 'MBBS', 'MD'],
  activity: { name: 'Continuing medical education', category: null },
  award: 'portal',
  counting: { basis: 'none', why: 'collegeSets' },
  caps: [],
  cycle: { months: 12, yearStart: null, required: null, minimums: [] },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'A record for one’s college, without a number.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2019',
  provenance: [
    {
      supports: ['counting', 'activity'],
      title: 'ACEM, MCNZ requirements',
      url: null,
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
    {
      supports: ['counting'],
      title: 'RNZCGP, recertification',
      url: null,
      date: '2019-09-04',
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
