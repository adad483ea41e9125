import type { CreditRule } from './schema.ts'

/**
 * Medical Board of Australia: 50 hours a year, at least 12.5 of them educational activities; records are kept 3 years
 * (ACEM, "MBA requirements", undated; RACGP, "FAQs for GPs", 21 January 2025). Reading and information searches are
 * educational activities; what reviews one's performance or measures outcomes is the doctor's own judgement and never
 * decided here.
 */
export const auMbaEa: CreditRule = {
  id: 'au-mba-ea',
  version: 1,
  name: 'CPD home, educational activities',
  body: { name: 'Medical Board of Australia', countries: ['AU'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MBBS', 'MD'],
  activity: { name: 'Educational activities', category: 'EA' },
  award: 'self',
  counting: {
    basis: 'time',
    unit: 'hour',
    amount: 100,
    minutes: 60,
    increment: 1,
    rounding: 'none',
    minimum: 1,
    methods: ['episode'],
  },
  caps: [],
  cycle: {
    months: 12,
    yearStart: '01-01',
    required: 5000,
    minimums: [
      { what: 'EA', amount: 1250, per: 'year' },
      { what: 'RP and MO', amount: 2500, per: 'year' },
      { what: 'RP', amount: 500, per: 'year' },
      { what: 'MO', amount: 500, per: 'year' },
    ],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'minutes'],
  alsoAsks: ['split between kinds of activity', 'registration number'],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'The kind of activity is my own judgement.',
    claimLine: 'For the doctor’s CPD home. The kind of activity is the doctor’s own judgement.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'activity'],
      title: 'RACGP, FAQs for GPs',
      url: 'https://www.racgp.org.au/education/professional-development/cpd/2023-triennium/faqs-for-gps',
      date: '2025-01-21',
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['cycle'],
      title: 'ACEM, MBA requirements',
      url: 'https://acem.org.au/Content-Sources/Members/CPD/MBA-and-MCNZ-Regulatory-Requirements/MBA-requirements',
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: '2023-01-01',
  validTo: null,
}
