import type { Article } from './articles.ts'

/** Ferritin and iron in heart failure. */
export const CARDIOLOGY: readonly Article[] = [
  {
    pmid: '99000201',
    pmcid: 'PMC99000201',
    doi: '10.5555/practice.2025.0201',
    title: 'Ferritin thresholds for intravenous iron in heart failure: an invented pooled analysis',
    journal: 'Practice Heart Reports',
    date: '2025/01/09',
    authors: ['Marchetti L', 'Dube S', 'Ng P'],
    abstract: [
      [
        'Background',
        'Ferritin under 100 µg/L defines iron deficiency in most heart failure trials, although inflammation raises ferritin.',
      ],
      ['Methods', 'Five invented trials, 4,380 people with reduced ejection fraction.'],
      ['Results', 'Benefit followed transferrin saturation under 20% more closely than ferritin.'],
      ['Conclusions', 'A ferritin alone is a weak guide.'],
    ],
    words: 'ferritin heart failure iron deficiency transferrin saturation TSAT HFrEF',
  },
  {
    pmid: '99000202',
    doi: '10.5555/practice.2023.0202',
    title: 'Oral iron in heart failure with low ferritin: an invented randomised trial',
    journal: 'Practice Heart Reports',
    date: '2023/06/18',
    authors: ['Dube S', 'Park H'],
    abstract: [
      ['Question', 'Does oral iron improve exercise capacity?'],
      ['Findings', 'Ferritin rose a little; walking distance did not change.'],
    ],
    words: 'ferritin heart failure iron oral',
  },
  {
    pmid: '99000203',
    doi: '10.5555/practice.2021.0203',
    title: 'Who gets ferritin measured after a heart failure admission? An invented audit of twelve hospitals',
    journal: 'Practice Quality and Safety',
    date: '2021/09/30',
    authors: ['Ng P', 'Achterberg M'],
    abstract: [
      ['Results', 'Ferritin was measured in 41% of 2,016 invented admissions, transferrin saturation in 27%.'],
      ['Conclusions', 'A line in the discharge template doubled it.'],
    ],
    words: 'ferritin heart failure audit iron',
  },
]
