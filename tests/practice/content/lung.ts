import type { Article } from './articles.ts'

/** Steroids in exacerbations of COPD. */
export const LUNG: readonly Article[] = [
  {
    pmid: '99000301',
    pmcid: 'PMC99000301',
    doi: '10.5555/practice.2024.0301',
    title: 'Five or fourteen days of prednisolone for COPD exacerbations: an invented non-inferiority trial',
    journal: 'Practice Respiratory Medicine',
    date: '2024/10/01',
    authors: ['Ferreira D', 'Kowalska E'],
    abstract: [
      ['Background', 'Short courses spare steroids, but fear of relapse keeps courses long.'],
      ['Results', 'Relapse within 180 days: 36% after five days, 37% after fourteen, among 640 invented patients.'],
      ['Conclusions', 'Five days were enough.'],
    ],
    words: 'copd steroids steroid exacerbation corticosteroids prednisolone duration',
  },
  {
    pmid: '99000302',
    doi: '10.5555/practice.2025.0302',
    title: 'Blood eosinophils to guide oral steroids in COPD exacerbations: an invented trial in general practice',
    journal: 'Practice Respiratory Medicine',
    date: '2025/03/12',
    authors: ['Kowalska E', 'Byrne C', 'Ito Y'],
    abstract: [
      [
        'Findings',
        'Giving steroids only with eosinophils of 2% or more halved prescriptions without more treatment failures.',
      ],
      ['Meaning', 'A finger-prick test may spare steroids.'],
    ],
    words: 'copd steroids eosinophils exacerbation corticosteroids prednisolone',
  },
  {
    pmid: '99000303',
    doi: '10.5555/practice.2020.0303',
    title: 'Inhaled steroids and pneumonia in COPD: an invented cohort',
    journal: 'Annals of Practice Medicine',
    date: '2020/04/22',
    authors: ['Byrne C', 'Lund O'],
    abstract: [['Results', 'Pneumonia was more frequent with high doses, and fell after withdrawal.']],
    words: 'copd steroids inhaled corticosteroids ICS pneumonia',
  },
]
