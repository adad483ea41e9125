import type { CreditRule } from './schema.ts'

/**
 * Singapore, Category 3A: 1 point for each paper read from a refereed journal, not older than 2 years; at most 5 in a
 * one-year and 10 in a two-year practising certificate (Singapore Medical Council, "Self-study and Online Programmes",
 * undated). Both caps are kept, since the product does not know which certificate it is.
 */
export const sgSmc3a: CreditRule = {
  id: 'sg-smc-3a',
  version: 1,
  name: 'SMC Category 3A, self-study',
  body: { name: 'Singapore Medical Council', countries: ['SG'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'MBBS'],
  activity: { name: 'Category 3A (Self-study)', category: '3A' },
  award: 'self',
  counting: { basis: 'article', unit: 'CME point', amount: 100, maxAgeYears: 2 },
  caps: [
    { amount: 500, per: 'year', note: 'For a one-year certificate.' },
    { amount: 1000, per: 'cycle', note: 'For a two-year certificate.' },
  ],
  cycle: { months: 24, yearStart: '01-01', required: 5000, minimums: [{ what: 'core', amount: 1000, per: 'cycle' }] },
  exclusions: ['newsletters', 'magazines', 'non-refereed journals'],
  sources: 'refereed',
  requires: ['date', 'question', 'outcome', 'sources'],
  alsoAsks: ['registration number'],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'I have read these papers.',
    claimLine: 'Self-claimed by the doctor with the Council.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'caps', 'sources'],
      title: 'SMC, Self-study and Online Programmes',
      url: 'https://www.healthprofessionals.gov.sg/smc/continuing-medical-education-(cme)-for-doctors/cme-categories/self-study-and-online-programmes',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
