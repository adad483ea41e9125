import type { CreditRule } from './schema.ts'

/**
 * NMC: 35 hours in three years before renewal, at least 20 of them participatory; a search of one's own is not, so at
 * most 15 of the 35 (Nursing and Midwifery Council, "Continuing professional development", 8 September 2021, so B).
 * Nothing is said of rounding.
 */
export const gbNmcCpd: CreditRule = {
  id: 'gb-nmc-cpd',
  version: 1,
  name: 'NMC revalidation, non-participatory CPD',
  body: { name: 'Nursing and Midwifery Council', countries: ['GB'] },
  professions: ['nurse'],
  unconfirmed: [],
  credentials: ['RN', 'RM', 'NA'],
  activity: { name: 'Non-participatory CPD', category: null },
  award: 'appraiser',
  counting: {
    basis: 'time',
    unit: 'hour',
    amount: 100,
    minutes: 60,
    increment: 1,
    rounding: 'none',
    minimum: 1,
    methods: ['episode'],
  },
  caps: [{ amount: 1500, per: 'cycle', note: '35 less 20 participatory; more may be recorded.' }],
  cycle: {
    months: 36,
    yearStart: null,
    required: 3500,
    minimums: [{ what: 'participatory', amount: 2000, per: 'cycle' }],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'minutes'],
  alsoAsks: ['part of the Code', 'evidence', 'registration number'],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: false },
  wording: {
    attestation: 'I undertook this CPD.',
    claimLine: 'For the nurse’s or midwife’s own record of CPD.',
    neverPrint: [],
  },
  confidence: 'B',
  confirmedIn: '2021',
  provenance: [
    {
      supports: ['counting', 'cycle', 'requires'],
      title: 'NMC, Continuing professional development',
      url: 'https://www.nmc.org.uk/revalidation/requirements/cpd/',
      date: '2021-09-08',
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
