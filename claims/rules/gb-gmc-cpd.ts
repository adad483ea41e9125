import type { CreditRule } from './schema.ts'

/**
 * GMC: CPD every year over the whole scope of practice, discussed at appraisal, and no number of hours or credits
 * (GMC, "Your supporting information: CPD", undated).
 */
export const gbGmcCpd: CreditRule = {
  id: 'gb-gmc-cpd',
  version: 1,
  name: 'GMC appraisal, supporting information',
  body: { name: 'General Medical Council', countries: ['GB'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'MB', 'MBBS'],
  activity: { name: 'Continuing professional development', category: null },
  award: 'appraiser',
  counting: { basis: 'none', why: 'noNumber' },
  caps: [],
  cycle: { months: 60, yearStart: null, required: null, minimums: [] },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'Supporting information for appraisal, without a number.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'activity'],
      title: 'GMC, Your supporting information: CPD',
      url: null,
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
