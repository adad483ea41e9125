import type { CreditRule } from './schema.ts'

/**
 * AMA PRA Category 2: a physician's own claim for unstructured online searching and learning.
 * Criteria and self-claiming: American Medical Association, "What to know about the other kind of CME credit" (no
 * date). 1 credit for 60 minutes, steps of 0.25, to the nearest: a university's Category 2 form quoting the AMA (no
 * date), so B. Ties go down: our own caution, since no source says. Accredited providers may neither certify nor
 * advertise anything as Category 2, so nothing here says that a search is "eligible" or "approved".
 */
export const usAmaCat2: CreditRule = {
  id: 'us-ama-cat2',
  version: 1,
  name: 'AMA PRA Category 2, self-claimed',
  body: { name: 'American Medical Association', countries: ['US'] },
  professions: ['physician'],
  unconfirmed: ['trainee'],
  credentials: ['MD', 'DO'],
  activity: {
    name: 'Unstructured online searching and learning (i.e., not Internet point-of-care)',
    category: 'AMA PRA Category 2',
  },
  award: 'self',
  counting: {
    basis: 'time',
    unit: 'AMA PRA Category 2 Credit™',
    amount: 100,
    minutes: 60,
    increment: 25,
    rounding: 'nearestTiesDown',
    minimum: 25,
    methods: ['episode', 'day'],
  },
  caps: [],
  cycle: null,
  exclusions: ['promotional', 'certified for Category 1'],
  sources: 'nonPromotional',
  requires: ['date', 'question', 'outcome', 'application', 'sources', 'minutes'],
  alsoAsks: [],
  forbids: ['patientIdentifiers'],
  stacking: { exclusiveWith: ['us-ama-cat1-ipoc'], repeatable: false, onceAnywhere: true },
  wording: {
    attestation:
      'I determined this to be a worthwhile, non-promotional learning experience related to my practice and claim only the time I spent.',
    claimLine: 'Self-claimed by the physician; not certified by an accredited provider.',
    neverPrint: ['eligible for Category 2', 'approved for Category 2'],
  },
  confidence: 'B',
  confirmedIn: null,
  provenance: [
    {
      supports: ['activity', 'self-claim', 'criteria'],
      title: 'AMA, What to know about the other kind of CME credit',
      url: 'https://ama-assn.org/education/ama-pra-credit-system/what-know-about-other-kind-cme-credit',
      date: null,
      confidence: 'own',
      checked: '2026-11-22',
    },
    {
      supports: ['counting'],
      title: 'University of South Alabama, Category 2 form',
      url: 'https://docs.google.com/spreadsheet/viewform?formkey=dGMwbGhTWUFuaDl2MVU1bGpFSGFIekE6MA',
      date: null,
      confidence: 'secondary',
      checked: '2026-11-22',
    },
  ],
  reviewBy: '2027-11-22',
  validFrom: null,
  validTo: null,
}
