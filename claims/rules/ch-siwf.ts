import type { CreditRule } from './schema.ts'

/**
 * Switzerland, SIWF/FMH: of 80 hours a year 30 are self-study that nobody checks and that cannot be declared
 * (derma.swiss, "Fortbildungsdiplom"; my-aim.ch, "Fortbildung"; both undated).
 */
export const chSiwf: CreditRule = {
  id: 'ch-siwf',
  version: 1,
  name: 'SIWF, self-study',
  body: { name: 'SIWF/FMH', countries: ['CH'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['Arzt', 'Ärztin', 'MD'],
  activity: { name: 'Self-study', category: null },
  award: 'nobody',
  counting: { basis: 'flat', unit: 'hour', amount: 3000, per: 'year' },
  caps: [{ amount: 3000, per: 'year' }],
  cycle: { months: 36, yearStart: null, required: 15000, minimums: [{ what: 'core', amount: 2500, per: 'year' }] },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'Self-study is not declared; for one’s own records only.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting'],
      title: 'derma.swiss, Fortbildungsdiplom',
      url: null,
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['counting'],
      title: 'my-aim.ch, Fortbildung',
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
