import type { Article } from './articles.ts'

/** Apixaban in chronic kidney disease. */
export const KIDNEY: readonly Article[] = [
  {
    pmid: '99000101',
    pmcid: 'PMC99000101',
    doi: '10.5555/practice.2024.0101',
    title:
      'Reduced-dose apixaban in atrial fibrillation with stage 4 chronic kidney disease: the invented HARBOUR trial',
    journal: 'Practice Journal of Nephrology',
    date: '2024/05/14',
    authors: ['Lindqvist A', 'Okafor N', 'Bramley T'],
    abstract: [
      [
        'Background',
        'How to dose apixaban when creatinine clearance is 15 to 29 mL/min is uncertain, because large trials left these patients out.',
      ],
      [
        'Methods',
        'In this invented trial, 812 adults were given 2.5 mg or 5 mg twice daily and followed for a median of 19 months.',
      ],
      ['Results', 'Major bleeding was less frequent with 2.5 mg (6.1% against 9.4%); strokes were too few to compare.'],
      ['Conclusions', 'The lower dose bled less. Whether it protects as well remains open.'],
    ],
    words: 'apixaban ckd dose anticoagulation anticoagulant renal eGFR DOAC',
  },
  {
    pmid: '99000102',
    doi: '10.5555/practice.2023.0102',
    title: 'Apixaban or warfarin in people on dialysis: an invented register study',
    journal: 'Annals of Practice Medicine',
    date: '2023/11/02',
    authors: ['Okafor N', 'Sorel J'],
    abstract: [
      ['Question', 'Does apixaban bleed less than warfarin in people on haemodialysis?'],
      [
        'Findings',
        'Among 3,204 invented patients, major bleeding was lower with apixaban. Groups differed at the start.',
      ],
      ['Meaning', 'A register cannot settle it.'],
    ],
    words: 'apixaban warfarin dialysis ckd anticoagulation renal bleeding',
  },
  {
    pmid: '99000103',
    doi: '10.5555/practice.2022.0103',
    title: 'Which estimate of kidney function should guide the dose of oral anticoagulants? An invented comparison',
    journal: 'Practice Pharmacology Letters',
    date: '2022/02/20',
    authors: ['Bramley T', 'Ilves K', 'Haddad R'],
    abstract: [
      ['Background', 'Cockcroft-Gault and eGFR disagree most in small, old people.'],
      ['Results', 'In 1,100 invented charts, one dose in nine changed with the equation used.'],
      ['Conclusions', 'Name the equation beside the dose.'],
    ],
    words: 'apixaban ckd dose creatinine clearance eGFR anticoagulation',
  },
]
