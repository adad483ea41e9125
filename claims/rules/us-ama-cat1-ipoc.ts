import type { CreditRule } from './schema.ts'

/**
 * AMA PRA Category 1 by Internet point-of-care learning: half a credit for each completed cycle of question, sources
 * and application, whatever the time.
 * 0.5 a cycle: five providers say so (2006 to undated), so B. Only within an activity that an accredited provider
 * designated in advance: AMA, "CME provider FAQ" (archived, undated). Only from a database whose content an accredited
 * provider has vetted: ACCME, "How is an internet searching and learning activity defined?" (undated). So there is no
 * amount without a provider's pack.
 */
export const usAmaCat1Ipoc: CreditRule = {
  id: 'us-ama-cat1-ipoc',
  version: 1,
  name: 'AMA PRA Category 1, Internet point-of-care, for review',
  body: { name: 'American Medical Association, through an accredited provider', countries: ['US'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'DO'],
  activity: { name: 'Internet point-of-care learning', category: 'AMA PRA Category 1' },
  award: 'provider',
  counting: { basis: 'episode', unit: 'AMA PRA Category 1 Credit™', amount: 50 },
  caps: [],
  cycle: null,
  exclusions: ['promotional', 'incidental to regular practice', 'not designated in advance'],
  sources: 'vetted',
  requires: ['date', 'question', 'outcome', 'application', 'sources'],
  alsoAsks: [
    'evaluation',
    'first and last name',
    'licence state and number',
    'board id',
    'NPI',
    'month and day of birth',
  ],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: ['us-ama-cat2', 'us-aafp-enrichment'], repeatable: false, onceAnywhere: true },
  wording: {
    attestation: 'I claim only the credit commensurate with the extent of my participation.',
    claimLine:
      'Internet point-of-care learning record submitted for review. Credit, if any, is determined by the accredited provider.',
    neverPrint: ['Category 1 credit', 'ACCME credit'],
  },
  confidence: 'B',
  confirmedIn: null,
  provenance: [
    {
      supports: ['activity', 'sources'],
      title: 'ACCME, How is an internet searching and learning activity defined?',
      url: 'https://www.accme.org/faq/how-internet-searching-and-learning-activity-defined',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['counting'],
      title: 'LMU-DCOM, Internet Point of Care',
      url: 'https://dcomcme.lmunet.edu/internet-point-care-poc',
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
    {
      supports: ['award'],
      title: 'AMA, CME provider FAQ (archived)',
      url: 'https://www.ama-assn.org/ama/pub/category/16354.html',
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-06-30',
  validFrom: null,
  validTo: null,
}
