import type { CreditRule } from './schema.ts'

/**
 * AOA Category 2-B: UpToDate's AMA Category 1 point-of-care credit was accepted as 2-B (UpToDate, "CME/CE FAQ",
 * archived and undated, so B). No way without an accredited provider was found, so there is no amount.
 */
export const usAoa2b: CreditRule = {
  id: 'us-aoa-2b',
  version: 1,
  name: 'AOA Category 2-B, for review',
  body: { name: 'American Osteopathic Association, through an accredited provider', countries: ['US'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['DO'],
  activity: { name: 'Internet point-of-care learning', category: 'AOA Category 2-B' },
  award: 'provider',
  counting: { basis: 'none', why: 'provider' },
  caps: [],
  cycle: { months: 36, yearStart: '01-01', required: null, minimums: [] },
  exclusions: [],
  sources: 'vetted',
  requires: ['date', 'question', 'outcome', 'application', 'sources'],
  alsoAsks: ['AOA number'],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'A record for the provider or the association to look at.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: null,
  provenance: [
    {
      supports: ['activity'],
      title: 'UpToDate, CME/CE FAQ (archived)',
      url: 'https://www.uptodate.com/help/faq/CME_CE',
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
    {
      supports: ['cycle'],
      title: 'AOA, CME Policies 2025 to 2027',
      url: 'https://osteopathic.org/cme/cme-policies',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: '2025-01-01',
  validTo: '2028-01-01',
}
