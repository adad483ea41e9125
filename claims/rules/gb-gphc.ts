import type { CreditRule } from './schema.ts'

/**
 * GPhC: four CPD records a year, at least two of them planned, a peer discussion and a reflective account; reading on
 * the spot is an unplanned record. Records are counted, not hours (independentpharmacist.co.uk, "Revalid-what?", 2018,
 * so B).
 */
export const gbGphc: CreditRule = {
  id: 'gb-gphc',
  version: 1,
  name: 'GPhC revalidation, unplanned CPD record',
  body: { name: 'General Pharmaceutical Council', countries: ['GB'] },
  professions: ['pharmacist'],
  unconfirmed: [],
  credentials: ['MPharm'],
  activity: { name: 'Unplanned CPD record', category: null },
  award: 'self',
  counting: { basis: 'none', why: 'noNumber' },
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
    claimLine: 'A record for one’s own revalidation, without a number.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2018',
  provenance: [
    {
      supports: ['counting', 'activity'],
      title: 'Independent Pharmacist, Revalid-what?',
      url: null,
      date: '2018',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
