import type { CreditRule } from './schema.ts'

/**
 * South Africa: 30 CEUs in 12 months (placemint.co.za on HPCSA's guideline of December 2024). No way for a search was
 * found, so D.
 */
export const zaHpcsa: CreditRule = {
  id: 'za-hpcsa',
  version: 1,
  name: 'HPCSA CEUs',
  body: { name: 'Health Professions Council of South Africa', countries: ['ZA'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MBChB', 'MD'],
  activity: { name: 'Continuing education units', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'noRoute' },
  caps: [],
  cycle: { months: 12, yearStart: null, required: 3000, minimums: [{ what: 'ethics', amount: 500, per: 'year' }] },
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
  confirmedIn: '2024',
  provenance: [
    {
      supports: ['cycle'],
      title: 'Placemint, CPD points',
      url: null,
      date: '2024-12',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
