import type { CreditRule } from './schema.ts'

/**
 * Netherlands: 200 accredited hours in five years, kept in GAIA (NOG and VVGN on herregistratie, undated). No way for
 * self-study was found, so D.
 */
export const nlGaia: CreditRule = {
  id: 'nl-gaia',
  version: 1,
  name: 'Herregistratie, GAIA',
  body: { name: 'KNMG', countries: ['NL'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'arts'],
  activity: { name: 'Geaccrediteerde nascholing', category: null },
  award: 'nobody',
  counting: { basis: 'none', why: 'noRoute' },
  caps: [],
  cycle: { months: 60, yearStart: null, required: 20000, minimums: [] },
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
      title: 'NOG, herregistratie',
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
