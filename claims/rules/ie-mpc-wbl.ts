import type { CreditRule } from './schema.ts'

/**
 * Ireland, Maintenance of Professional Competence from 1 May 2025 (S.I. 176/2025): 50 hours from 1 May, at least 15 of
 * them work-based learning (College of Anaesthesiologists of Ireland, "Professional Competence Requirements",
 * 2025/26), which journal reading is (Irish College of GPs, "New PCS Framework", 2025). Nothing is said of rounding.
 */
export const ieMpcWbl: CreditRule = {
  id: 'ie-mpc-wbl',
  version: 1,
  name: 'Work-based Learning',
  body: { name: 'Medical Council (Ireland)', countries: ['IE'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'MB'],
  activity: { name: 'Work-based Learning', category: 'WBL' },
  award: 'portal',
  counting: {
    basis: 'time',
    unit: 'CPD hour',
    amount: 100,
    minutes: 60,
    increment: 1,
    rounding: 'none',
    minimum: 1,
    methods: ['episode'],
  },
  caps: [],
  cycle: {
    months: 12,
    yearStart: '05-01',
    required: 5000,
    minimums: [
      { what: 'Work-based Learning', amount: 1500, per: 'year' },
      { what: 'Practice Review', amount: 1000, per: 'year' },
      { what: 'Accredited CPD', amount: 2000, per: 'year' },
    ],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: [], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'This record describes my own learning.',
    claimLine: 'To be entered in the college’s scheme by the doctor.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['cycle'],
      title: 'College of Anaesthesiologists of Ireland, Professional Competence Requirements',
      url: 'https://www.anaesthesia.ie/professional-competence/professional-competence-requirements',
      date: '2025',
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['activity', 'counting'],
      title: 'Irish College of GPs, New PCS Framework',
      url: 'https://www.irishcollegeofgps.ie/Home/Lifelong-Learning-PCS/Professional-Competence-Scheme/New-PCS-Framework',
      date: '2025',
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: '2025-05-01',
  validTo: null,
}
