import type { CreditRule } from './schema.ts'

/**
 * ANCC contact hour: 60 minutes of an organised activity that an accredited or approved provider planned (Colorado
 * Nurses Association and Midwest nursing societies, "Contact Hours", 2 October 2018, so B). A search of one's own is
 * none.
 */
export const usAnccContactHour: CreditRule = {
  id: 'us-ancc-contact-hour',
  version: 1,
  name: 'ANCC contact hours',
  body: { name: 'American Nurses Credentialing Center', countries: ['US'] },
  professions: ['nurse'],
  unconfirmed: [],
  credentials: ['RN', 'APRN', 'NP'],
  activity: { name: 'Contact hour', category: null },
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
    claimLine: 'No contact hours are claimed: they need an activity that an accredited provider planned.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2018',
  provenance: [
    {
      supports: ['award', 'counting'],
      title: 'Midwest nursing societies, Contact Hours',
      url: 'https://midwestnurses.org/faq_category/contact-hours/',
      date: '2018-10-02',
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
