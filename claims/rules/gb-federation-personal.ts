import type { CreditRule } from './schema.ts'

/**
 * Federation of the Royal Colleges of Physicians, CPD diary: personal learning such as reading and information
 * searches, 1 credit an hour, at most 10 in a year from 1 April (RCPE, "Continuing professional development", older
 * page without a date, so B; the year by the Federation, 31 March 2023; 1 credit is 1 hour by the Academy of Medical
 * Royal Colleges, 2 November 2016).
 */
export const gbFederationPersonal: CreditRule = {
  id: 'gb-federation-personal',
  version: 1,
  name: 'Federation CPD diary, personal',
  body: { name: 'Federation of the Royal Colleges of Physicians of the UK', countries: ['GB'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'MB', 'MBBS'],
  activity: { name: 'Personal CPD: reading and information searches', category: 'Personal' },
  award: 'appraiser',
  counting: {
    basis: 'time',
    unit: 'CPD credit',
    amount: 100,
    minutes: 60,
    increment: 1,
    rounding: 'none',
    minimum: 1,
    methods: ['episode'],
  },
  caps: [{ amount: 1000, per: 'year' }],
  cycle: {
    months: null,
    yearStart: '04-01',
    required: null,
    minimums: [
      { what: 'recommended', amount: 5000, per: 'year' },
      { what: 'external', amount: 2500, per: 'year' },
    ],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'I claim only the time I spent.',
    claimLine: 'For the physician’s own diary, to be agreed with the appraiser.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2016',
  provenance: [
    {
      supports: ['caps', 'activity'],
      title: 'RCPE, Continuing professional development',
      url: null,
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
    {
      supports: ['cycle'],
      title: 'Federation, CPD diary',
      url: 'https://www.federationcpd.org/cpd-diary',
      date: '2023-03-31',
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['counting'],
      title: 'RCoA, Core principles for CPD',
      url: null,
      date: '2016-11-02',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
