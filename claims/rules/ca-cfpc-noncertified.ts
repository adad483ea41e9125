import type { CreditRule } from './schema.ts'

/**
 * CFPC non-certified activity: 1 credit an hour (CFPC, "Mainpro+ for resident members", undated), so for residents
 * too. Of the 250 of a cycle 125 have to be certified, so at most 125 of these (CFPC, "Mainpro+ Policies", categories
 * of 16 December 2024). Nothing is said of rounding.
 */
export const caCfpcNoncertified: CreditRule = {
  id: 'ca-cfpc-noncertified',
  version: 1,
  name: 'CFPC non-certified activity',
  body: { name: 'College of Family Physicians of Canada', countries: ['CA'] },
  professions: ['physician', 'trainee'],
  unconfirmed: [],
  credentials: ['MD', 'DO'],
  activity: { name: 'Non-certified activity', category: 'Non-certified' },
  award: 'portal',
  counting: {
    basis: 'time',
    unit: 'Mainpro+ credit',
    amount: 100,
    minutes: 60,
    increment: 1,
    rounding: 'none',
    minimum: 1,
    methods: ['episode'],
  },
  caps: [{ amount: 12500, per: 'cycle', note: 'Only 125 of the 250 can be non-certified.' }],
  cycle: { months: 60, yearStart: '07-01', required: 25000, minimums: [{ what: 'any', amount: 2500, per: 'year' }] },
  exclusions: [],
  sources: 'nonPromotional',
  requires: ['date', 'question', 'outcome', 'application', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: ['ca-cfpc-linking-learning'], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'I claim only the time I spent.',
    claimLine: 'To be entered in Mainpro+ by the member.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting'],
      title: 'CFPC, Mainpro+ for resident members',
      url: 'https://www.cfpc.ca/en/education-professional-development/mainpro/mainpro-for-resident-members',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['cycle'],
      title: 'CFPC, Mainpro+ Policies',
      url: 'https://www.cfpc.ca/en/education-professional-development/mainpro/mainpro-policies',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: '2024-12-16',
  validTo: null,
}
