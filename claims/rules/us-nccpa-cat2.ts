import type { CreditRule } from './schema.ts'

/**
 * Physician assistants: 100 credits in 2 years, at least 50 of them Category 1, the rest may be Category 2 (AAPA, "CME
 * FAQs"; NCCPA, "CME category types", undated). How a search of one's own counts as Category 2 was found in no source,
 * so C and no amount.
 */
export const usNccpaCat2: CreditRule = {
  id: 'us-nccpa-cat2',
  version: 1,
  name: 'NCCPA Category 2',
  body: { name: 'National Commission on Certification of Physician Assistants', countries: ['US'] },
  professions: ['physicianAssistant'],
  unconfirmed: [],
  credentials: ['PA', 'PA-C'],
  activity: { name: 'Category 2 CME', category: 'Category 2' },
  award: 'self',
  counting: { basis: 'none', why: 'unverified' },
  caps: [],
  cycle: {
    months: 24,
    yearStart: null,
    required: 10000,
    minimums: [{ what: 'Category 1', amount: 5000, per: 'cycle' }],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'A record for one’s own log of Category 2 CME.',
    neverPrint: [],
  },
  confidence: 'C',
  confirmedIn: null,
  provenance: [
    { supports: ['cycle'], title: 'AAPA, CME FAQs', url: null, date: null, confidence: 'own', checked: '2026-11-22' },
    {
      supports: ['cycle', 'activity'],
      title: 'NCCPA, CME category types',
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
