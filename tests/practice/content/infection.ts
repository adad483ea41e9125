import type { Article } from './articles.ts'

/** How long to treat cellulitis. */
export const INFECTION: readonly Article[] = [
  {
    pmid: '99000401',
    pmcid: 'PMC99000401',
    doi: '10.5555/practice.2023.0401',
    title: 'Six or twelve days of flucloxacillin for cellulitis: an invented randomised trial',
    journal: 'Practice Infection',
    date: '2023/02/15',
    authors: ['Vermeer H', 'Adeyemi F', 'Roth G'],
    abstract: [
      ['Background', 'Redness outlasts infection, so courses of antibiotics grow.'],
      [
        'Results',
        'Cure at day 14 was alike; relapse by day 90 was more frequent after six days (24% against 12%) in this invented trial.',
      ],
      ['Conclusions', 'Short courses suit mild disease; severe disease was not studied.'],
    ],
    words: 'cellulitis antibiotics antibiotic duration flucloxacillin skin course length',
  },
  {
    pmid: '99000402',
    doi: '10.5555/practice.2022.0402',
    title: 'Duration of antibiotics for cellulitis: an invented systematic review',
    journal: 'Practice Evidence Reviews',
    date: '2022/07/07',
    authors: ['Roth G', 'Silva M'],
    abstract: [['Results', 'Nine invented trials, 1,904 people. Five to seven days cured as many as ten to fourteen.']],
    words: 'cellulitis antibiotics duration review skin',
  },
  {
    pmid: '99000403',
    doi: '10.5555/practice.2019.0403',
    title: 'Compression to prevent recurrent cellulitis of the leg: an invented trial stopped early',
    journal: 'Annals of Practice Medicine',
    date: '2019/12/03',
    authors: ['Adeyemi F', 'Moore W'],
    abstract: [['Findings', 'Recurrence fell from 40% to 15% with compression; the trial was small.']],
    words: 'cellulitis prevention compression oedema leg antibiotics',
  },
]
