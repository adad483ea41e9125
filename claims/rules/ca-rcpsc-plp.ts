import type { CreditRule } from './schema.ts'

/**
 * Royal College MOC, Section 2 Personal Learning Project: 2 credits an hour for a search that answers a question
 * (Royal College, "Framework of CPD Activities", undated). Nothing is said of rounding, so time is printed to the
 * hundredth.
 */
export const caRcpscPlp: CreditRule = {
  id: 'ca-rcpsc-plp',
  version: 1,
  name: 'Royal College MOC, Personal Learning Project',
  body: { name: 'Royal College of Physicians and Surgeons of Canada', countries: ['CA'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'DO'],
  activity: { name: 'Personal learning project', category: 'MOC Section 2 Planned learning' },
  award: 'portal',
  counting: {
    basis: 'time',
    unit: 'MOC credit',
    amount: 200,
    minutes: 60,
    increment: 1,
    rounding: 'none',
    minimum: 1,
    methods: ['episode'],
  },
  caps: [],
  cycle: {
    months: 60,
    yearStart: '01-01',
    required: 40000,
    minimums: [
      { what: 'any', amount: 4000, per: 'year' },
      { what: 'Section 2', amount: 2500, per: 'cycle' },
    ],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'sources', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers', 'articleCopies'],
  stacking: { exclusiveWith: ['ca-rcpsc-scanning'], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'These entries describe my own learning.',
    claimLine: 'To be entered in MAINPORT ePortfolio by the Fellow.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'activity'],
      title: 'Royal College, Framework of CPD Activities',
      url: 'https://www.royalcollege.ca/en/cpd/maintenance-of-certification-program/moc-framework.html',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-03-31',
  validFrom: null,
  validTo: null,
}
