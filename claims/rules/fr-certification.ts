import type { CreditRule } from './schema.ts'

/**
 * France: certification périodique asks for two actions in each of four blocks over six years (decrees 2025-1335 and
 * 2025-1336 of 26 December 2025); what counts as an action is still to be set. Whether a search of one's own can count
 * was found in no source, so D.
 */
export const frCertification: CreditRule = {
  id: 'fr-certification',
  version: 1,
  name: 'Certification périodique',
  body: { name: 'Conseils nationaux professionnels', countries: ['FR'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD'],
  activity: { name: 'Certification périodique', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'noRoute' },
  caps: [],
  cycle: { months: 72, yearStart: null, required: null, minimums: [] },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'A record for one’s own portfolio.',
    neverPrint: [],
  },
  confidence: 'D',
  confirmedIn: null,
  provenance: [
    {
      supports: ['cycle'],
      title: 'CNP de santé publique, decrees of 26 December 2025',
      url: null,
      date: '2025-12-26',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-05-22',
  validFrom: null,
  validTo: null,
}
