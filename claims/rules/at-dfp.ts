import type { CreditRule } from './schema.ts'

/**
 * Austria, DFP: 250 points in 5 years, only for activities that the DFP has approved (arztakademie.at, "DFP-Diplom",
 * undated; ÖÄZ, 10 June 2021). A search of one's own gives nothing.
 */
export const atDfp: CreditRule = {
  id: 'at-dfp',
  version: 1,
  name: 'DFP-Diplom',
  body: { name: 'Österreichische Ärztekammer', countries: ['AT'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['Arzt', 'Ärztin', 'Dr.'],
  activity: { name: 'DFP-approbierte Fortbildung', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'notCreditable' },
  caps: [],
  cycle: { months: 60, yearStart: null, required: 25000, minimums: [] },
  exclusions: [],
  sources: 'accreditedOnly',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'No DFP points are claimed: they need an activity of the DFP.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2021',
  provenance: [
    {
      supports: ['award', 'cycle'],
      title: 'Akademie der Ärzte, DFP-Diplom',
      url: null,
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
    { supports: ['cycle'], title: 'ÖÄZ', url: null, date: '2021-06-10', confidence: 'own', checked: '2026-11-22' },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
