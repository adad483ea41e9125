import type { CreditRule } from './schema.ts'

/**
 * Royal College MOC, Section 2 scanning, "Internet searching (Medscape, UpToDate, DynaMed)": 0.5 credit for each
 * topic, no cap (Royal College, "Framework of CPD Activities", undated). Each entry states what it means for practice
 * (Royal College newsroom, "Checklist", 2017). A new framework was announced for 2025 and later and nothing on it was
 * found: read again early.
 */
export const caRcpscScanning: CreditRule = {
  id: 'ca-rcpsc-scanning',
  version: 1,
  name: 'Royal College MOC, Internet searching',
  body: { name: 'Royal College of Physicians and Surgeons of Canada', countries: ['CA'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'DO'],
  activity: { name: 'Internet searching (Medscape, UpToDate, DynaMed)', category: 'MOC Section 2 Scanning' },
  award: 'portal',
  counting: { basis: 'topic', unit: 'MOC credit', amount: 50, sites: ['uptodate', 'dynamed', 'medscape'] },
  caps: [],
  cycle: {
    months: 60,
    yearStart: '01-01',
    required: 40000,
    minimums: [
      { what: 'any', amount: 4000, per: 'year' },
      { what: 'Section 2', amount: 2500, per: 'cycle' },
    ],
  },
  exclusions: [],
  sources: 'any',
  requires: ['date', 'question', 'outcome', 'application', 'sources'],
  alsoAsks: [],
  forbids: ['patientIdentifiers', 'articleCopies', 'screenshots'],
  stacking: { exclusiveWith: ['ca-rcpsc-plp'], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'These entries describe my own learning.',
    claimLine: 'To be entered in MAINPORT ePortfolio by the Fellow.',
    neverPrint: [],
  },
  confidence: 'A',
  confirmedIn: null,
  provenance: [
    {
      supports: ['counting', 'activity'],
      title: 'Royal College, Framework of CPD Activities',
      url: 'https://www.royalcollege.ca/en/cpd/maintenance-of-certification-program/moc-framework.html',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['requires'],
      title: 'Royal College newsroom, Checklist: uploading your bulk reading or scanning',
      url: 'https://newsroom.royalcollege.ca/checklist-uploading-your-bulk-reading-or-scanning-to-mainport-eportfolio/',
      date: '2017',
      confidence: 'own',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-03-31',
  validFrom: null,
  validTo: null,
}
