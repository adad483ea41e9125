import type { CreditRule } from './schema.ts'

/**
 * ABIM Maintenance of Certification: the provider of an accredited activity that is registered for it reports the
 * points through the ACCME; a physician cannot claim them (ABIM, "CME that Earns MOC", undated). 100 points in 5 years
 * (ABIM, "Participate in Activities", undated).
 */
export const usAbimMoc: CreditRule = {
  id: 'us-abim-moc',
  version: 1,
  name: 'ABIM Maintenance of Certification points',
  body: { name: 'American Board of Internal Medicine', countries: ['US'] },
  professions: ['physician'],
  unconfirmed: [],
  credentials: ['MD', 'DO'],
  activity: { name: 'CME that counts for MOC', category: null },
  award: 'provider',
  counting: { basis: 'none', why: 'reported' },
  caps: [],
  cycle: { months: 60, yearStart: null, required: 10000, minimums: [] },
  exclusions: [],
  sources: 'accreditedOnly',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: ['ABIM number', 'month and day of birth'],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'A record only: points are reported by the provider.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['award'],
      title: 'ABIM, CME that Earns MOC',
      url: null,
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['cycle'],
      title: 'ABIM, Participate in Activities',
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
