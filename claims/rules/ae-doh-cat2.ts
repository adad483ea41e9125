import type { CreditRule } from './schema.ts'

/**
 * Abu Dhabi, Category 2: "self-claim a Category 2 credit hour for each 60-minute hour", steps of 0.25, non-promotional
 * and related to practice, for health professionals (Department of Health, "CME Program for applicant", copy of 2022,
 * so B; renamed from 2023 on). Between steps we go down: our own caution.
 */
export const aeDohCat2: CreditRule = {
  id: 'ae-doh-cat2',
  version: 1,
  name: 'Abu Dhabi Category 2, self-claimed',
  body: { name: 'Department of Health, Abu Dhabi', countries: ['AE'] },
  professions: ['physician', 'nurse', 'pharmacist'],
  unconfirmed: ['trainee', 'physicianAssistant'],
  credentials: ['MD', 'RN'],
  activity: { name: 'Category 2', category: 'Category 2' },
  award: 'self',
  counting: {
    basis: 'time',
    unit: 'Category 2 credit hour',
    amount: 100,
    minutes: 60,
    increment: 25,
    rounding: 'down',
    minimum: 25,
    methods: ['episode', 'day'],
  },
  caps: [],
  cycle: null,
  exclusions: ['promotional'],
  sources: 'nonPromotional',
  requires: ['date', 'question', 'outcome', 'application', 'sources', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'I determined this to be non-promotional and related to my practice, and claim only the time I spent.',
    claimLine: 'Self-claimed by the professional; for Abu Dhabi only.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2022',
  provenance: [
    {
      supports: ['counting', 'activity'],
      title: 'DoH Abu Dhabi, CME Program for applicant, Category 2',
      url: null,
      date: '2022',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
