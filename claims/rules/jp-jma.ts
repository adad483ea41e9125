import type { CreditRule } from './schema.ts'

/**
 * Japan Medical Association: units and codes over three years; the routes for self-study that were seen are its
 * journal's quiz and its e-learning (JMA, pages on CME, undated). No way for a search was found, so D.
 */
export const jpJma: CreditRule = {
  id: 'jp-jma',
  version: 1,
  name: 'JMA continuing medical education',
  body: { name: 'Japan Medical Association', countries: ['JP'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD'],
  activity: { name: 'Self-learning', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'noRoute' },
  caps: [],
  cycle: { months: 36, yearStart: '04-01', required: null, minimums: [] },
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
      title: 'JMA, CME overview and how units are obtained',
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
