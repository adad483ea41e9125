import type { CreditRule } from './schema.ts'

/**
 * Germany, category E, self-study: 50 points in 5 years for everybody, "ohne Einzelnachweis"
 * ((Muster-)Fortbildungsordnung of 9 May 2024, as quoted by urologenportal.de, 24 October 2025). Nothing is handed in,
 * so nothing is claimed by episode. Each Landesärztekammer has its own version.
 */
export const deMfboE: CreditRule = {
  id: 'de-mfbo-e',
  version: 1,
  name: 'Kategorie E, Selbststudium',
  body: { name: 'Bundesärztekammer und Landesärztekammern', countries: ['DE'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['Arzt', 'Ärztin'],
  activity: { name: 'Selbststudium durch Fachliteratur sowie Lehrmittel', category: 'E' },
  award: 'nobody',
  counting: { basis: 'flat', unit: 'Punkt', amount: 5000, per: 'cycle' },
  caps: [{ amount: 5000, per: 'cycle' }],
  cycle: { months: 60, yearStart: null, required: 25000, minimums: [] },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'sourcesWhenSearched'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'Kein Einzelnachweis vorgesehen; nur für die eigenen Unterlagen.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'cycle'],
      title: 'Urologenportal, Kriterien für die Vergabe von CME-Punkten',
      url: 'https://www.urologenportal.de/fachbesucher/akademie/cme-kriterien.html',
      date: '2025-10-24',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
    {
      supports: ['cycle'],
      title: 'KVBW, Fortbildungspflicht',
      url: 'https://www.kvbawue.de/praxis/qualitaetssicherung/fortbildungspflicht/',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: '2024-05-09',
  validTo: null,
}
