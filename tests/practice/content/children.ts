import type { Article } from './articles.ts'

/** Croup. */
export const CHILDREN: readonly Article[] = [
  {
    pmid: '99000501',
    pmcid: 'PMC99000501',
    doi: '10.5555/practice.2024.0501',
    title: 'Dexamethasone 0.15 mg/kg or 0.6 mg/kg for croup: an invented trial in emergency departments',
    journal: 'Practice Child Health',
    date: '2024/01/25',
    authors: ['Nakamura R', 'Holt B'],
    abstract: [
      ['Background', 'The lower dose is common in some countries and rare in others.'],
      [
        'Results',
        'Croup scores after one hour were alike; return visits were 4% more frequent with the lower dose in this invented trial.',
      ],
      ['Conclusions', 'Either dose works; the difference in return visits may be chance.'],
    ],
    words: 'croup dexamethasone dose children child steroid stridor',
  },
  {
    pmid: '99000502',
    doi: '10.5555/practice.2021.0502',
    title: 'Nebulised adrenaline in croup: how long to watch a child? An invented cohort',
    journal: 'Practice Child Health',
    date: '2021/10/11',
    authors: ['Holt B', 'Quist A'],
    abstract: [['Results', 'Of 530 invented children, none who was well at two hours came back the same night.']],
    words: 'croup adrenaline epinephrine nebulised children observation',
  },
]
