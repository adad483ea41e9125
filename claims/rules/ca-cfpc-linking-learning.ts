import type { CreditRule } from './schema.ts'

/**
 * CFPC Linking Learning exercise: "up to five" Certified Assessment credits for a completed exercise of question,
 * critical inquiry and reflection; "take six to 12 weeks to assess the impact", then return (CFPC, "Linking Learning
 * exercises", categories of 16 December 2024). So nothing before a follow-up six weeks on. The member enters the
 * credits in Mainpro+.
 */
export const caCfpcLinkingLearning: CreditRule = {
  id: 'ca-cfpc-linking-learning',
  version: 1,
  name: 'CFPC Linking Learning exercise',
  body: { name: 'College of Family Physicians of Canada', countries: ['CA'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'DO'],
  activity: { name: 'Linking Learning exercise', category: 'Certified Assessment' },
  award: 'portal',
  counting: { basis: 'exercise', unit: 'Mainpro+ credit', amount: 500, followUpDays: 42 },
  caps: [{ amount: 500, per: 'episode', note: 'The page says up to five.' }],
  cycle: {
    months: 60,
    yearStart: '07-01',
    required: 25000,
    minimums: [
      { what: 'Certified', amount: 12500, per: 'cycle' },
      { what: 'Certified Assessment', amount: 1000, per: 'cycle' },
      { what: 'any', amount: 2500, per: 'year' },
    ],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'sources', 'followUp'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: ['ca-cfpc-noncertified'], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'The question, the inquiry and the reflection are my own.',
    claimLine: 'Up to five for each exercise, to be entered in Mainpro+ by the member.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'requires'],
      title: 'CFPC, Linking Learning exercises',
      url: 'https://www.cfpc.ca/linking_learning_exercises',
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
