import type { CreditRule } from './schema.ts'

/**
 * Saudi Arabia: only activities that the SCFHS has accredited count; 30 hours a year (SCFHS, "Required CME hours", 1
 * December 2021, so B). A search of one's own gives nothing.
 */
export const saScfhs: CreditRule = {
  id: 'sa-scfhs',
  version: 1,
  name: 'SCFHS CME hours',
  body: { name: 'Saudi Commission for Health Specialties', countries: ['SA'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD'],
  activity: { name: 'Accredited CME', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'notCreditable' },
  caps: [],
  cycle: { months: 12, yearStart: '01-01', required: 3000, minimums: [] },
  exclusions: [],
  sources: 'accreditedOnly',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'No CME hours are claimed: they need an accredited activity.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2021',
  provenance: [
    {
      supports: ['award', 'cycle'],
      title: 'SCFHS, Required CME hours',
      url: null,
      date: '2021-12-01',
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
