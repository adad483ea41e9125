import type { CreditRule } from './schema.ts'

/**
 * EACCME: only accredited activities give ECMEC®, 0.5 for 30 minutes (EAPM on EACCME, 2024). A search of one's own
 * gives none.
 */
export const euEcmec: CreditRule = {
  id: 'eu-ecmec',
  version: 1,
  name: 'EACCME, European CME',
  body: {
    name: 'European Union of Medical Specialists (UEMS), EACCME®',
    countries: ['AT', 'BE', 'CH', 'DE', 'FR', 'GB', 'IE', 'NL'],
  },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD'],
  activity: { name: 'Accredited European CME', category: null },
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
    claimLine: 'No ECMEC®s are claimed.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2020',
  provenance: [
    {
      supports: ['award'],
      title: 'EAPM, EACCME',
      url: null,
      date: '2024',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
    {
      supports: ['sources'],
      title: 'UEMS, EACCME Criteria for the accreditation of e-learning materials',
      url: null,
      date: '2020-08',
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
