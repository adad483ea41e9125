import type { CreditRule } from './schema.ts'

/**
 * AAFP Point of Care: "0.5 per search or 60 per 3-year cycle" (AAFP, "Types, Definitions of CME Activities", undated),
 * each such activity designated for 20 credits (AAFP, "Credit Calculation and Credit Terms", undated). Certified by
 * the AAFP and delivered by an accredited provider, so there is no amount without a provider's pack.
 */
export const usAafpPoc: CreditRule = {
  id: 'us-aafp-poc',
  version: 1,
  name: 'AAFP Point of Care, for review',
  body: { name: 'American Academy of Family Physicians, through an accredited provider', countries: ['US'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'DO'],
  activity: { name: 'Point of Care', category: 'Prescribed' },
  award: 'provider',
  counting: { basis: 'episode', unit: 'AAFP Prescribed credit', amount: 50 },
  caps: [
    { amount: 6000, per: 'cycle' },
    { amount: 2000, per: 'activity', note: 'Each Point of Care activity is designated for 20 credits.' },
  ],
  cycle: {
    months: 36,
    yearStart: '01-01',
    required: 15000,
    minimums: [{ what: 'Prescribed', amount: 7500, per: 'cycle' }],
  },
  exclusions: [],
  sources: 'approved',
  requires: ['date', 'question', 'outcome', 'application', 'sources'],
  alsoAsks: ['first and last name', 'AAFP member number'],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: ['us-aafp-enrichment'], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'I claim only the credit commensurate with the extent of my participation.',
    claimLine: 'Point of Care record submitted for review. Credit, if any, is determined by the provider.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'caps'],
      title: 'AAFP, Types, Definitions of CME Activities and Credits Members May Earn',
      url: 'https://www.aafp.org/about/policies/all/types-definitions-of-cme-activities-and-credits-members-may-earn-for-membership.html',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['caps'],
      title: 'AAFP, Credit Calculation and Credit Terms',
      url: 'https://www.aafp.org/cme/credit-system/credit-calculation-and-terms.html',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
