import type { CreditRule } from './schema.ts'

/**
 * AAFP professional enrichment, an Elective credit that needs no proof: at most 25 in a cycle (AAFP, "Member CME
 * Requirements", undated). How much time makes one credit was found in no source, so C and no amount.
 */
export const usAafpEnrichment: CreditRule = {
  id: 'us-aafp-enrichment',
  version: 1,
  name: 'AAFP professional enrichment',
  body: { name: 'American Academy of Family Physicians', countries: ['US'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'DO'],
  activity: { name: 'Professional enrichment', category: 'Elective' },
  award: 'self',
  counting: { basis: 'none', why: 'unverified' },
  caps: [{ amount: 2500, per: 'cycle' }],
  cycle: { months: 36, yearStart: '01-01', required: 15000, minimums: [] },
  exclusions: [],
  sources: 'nonPromotional',
  requires: ['date', 'question', 'outcome', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: ['us-ama-cat1-ipoc', 'us-aafp-poc'], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'I claim only the time I spent.',
    claimLine: 'For the member’s own report of Elective credit.',
    neverPrint: [],
  },
  confidence: 'C',
  confirmedIn: null,
  provenance: [
    {
      supports: ['caps', 'activity'],
      title: 'AAFP, Member CME Requirements',
      url: 'https://www.aafp.org/cme/about/member-requirements.html',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
