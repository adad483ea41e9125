import type { CreditRule } from './schema.ts'

/**
 * Pharmacists: only activities that the ACPE has accredited count, and the provider reports them to CPE Monitor (CPhA,
 * OPA and A4PC on CPE Monitor, undated, so B). A search of one's own gives nothing.
 */
export const usAcpe: CreditRule = {
  id: 'us-acpe',
  version: 1,
  name: 'ACPE continuing pharmacy education',
  body: { name: 'Accreditation Council for Pharmacy Education', countries: ['US'] },
  professions: ['pharmacist'],
  unconfirmed: [],
  credentials: ['RPh', 'PharmD'],
  activity: { name: 'Accredited continuing pharmacy education', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'notCreditable' },
  caps: [],
  cycle: null,
  exclusions: [],
  sources: 'accreditedOnly',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'No ACPE credit is claimed: it needs an accredited activity.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: null,
  provenance: [
    {
      supports: ['award'],
      title: 'CPhA, OPA and A4PC, CPE Monitor',
      url: null,
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
