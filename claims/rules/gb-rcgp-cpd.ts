import type { CreditRule } from './schema.ts'

/**
 * RCGP: 1 credit is 1 hour of learning shown by a reflective note on lessons and changes; "personal reading and online
 * research" counts; no doubling for impact (RCGP, "Keeping up-to-date", an older page without a date, so B). Nothing
 * is said of rounding; half credits are usual (FourteenFish, "What are learning notes?", undated). The GMC sets no
 * number.
 */
export const gbRcgpCpd: CreditRule = {
  id: 'gb-rcgp-cpd',
  version: 1,
  name: 'RCGP CPD credits',
  body: { name: 'Royal College of General Practitioners', countries: ['GB'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['GP'],
  activity: { name: 'Personal reading and online research', category: 'CPD credit' },
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
  caps: [],
  cycle: {
    months: 60,
    yearStart: null,
    required: null,
    minimums: [{ what: 'recommended; the GMC sets none', amount: 5000, per: 'year' }],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'I spent this time learning, and these notes are my own reflection.',
    claimLine: 'For the doctor’s own portfolio, to be agreed with the appraiser.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'cycle'],
      title: 'RCGP, Keeping up-to-date (older page)',
      url: 'https://www.rcgp.org.uk/training-exams/practice/revalidation/guide-to-supporting-information-for-appraisal-and-revalidation/keeping-up-to-date.aspx',
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
    {
      supports: ['counting'],
      title: 'FourteenFish, What are learning notes?',
      url: 'https://www.fourteenfish.com/help/whatarelearningnotes',
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
