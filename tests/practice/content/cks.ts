import type { Topic } from './topics.ts'

/** Invented primary-care summaries. */
export const CKS_TOPICS: readonly Topic[] = [
  {
    slug: 'croup',
    title: 'Croup',
    summary: 'A common illness of small children with a barking cough. Most get better at home in two days.',
    sections: [
      ['diagnosis', 'Diagnosis', 'Sudden barking cough, hoarse voice, noisy breathing in; worse at night.'],
      ['management', 'Management', 'One dose of dexamethasone 0.15 mg/kg by mouth, whatever the severity.'],
    ],
    words: 'dexamethasone children stridor',
  },
  {
    slug: 'cellulitis-acute',
    title: 'Cellulitis - acute',
    summary: 'Mark the edge of the redness, treat for five to seven days, and look again if it spreads.',
    sections: [
      ['diagnosis', 'Diagnosis', 'One hot, red, tender leg. Two red legs are rarely cellulitis.'],
      ['management', 'Management', 'Flucloxacillin 500 mg to 1 g four times a day for five to seven days.'],
    ],
    words: 'antibiotics duration flucloxacillin skin',
  },
  {
    slug: 'chronic-obstructive-pulmonary-disease',
    title: 'Chronic obstructive pulmonary disease',
    summary: 'Breathlessness, cough and sputum in people who smoke or smoked.',
    sections: [
      ['diagnosis', 'Diagnosis', 'Spirometry after a bronchodilator.'],
      ['management', 'Acute exacerbation', 'Prednisolone 30 mg for five days if breathlessness limits daily life.'],
    ],
    words: 'copd steroids exacerbation prednisolone',
  },
  {
    slug: 'anticoagulation-oral',
    title: 'Anticoagulation - oral',
    summary: 'Which drug, which dose, which checks.',
    sections: [['management', 'Apixaban', 'Check creatinine clearance, age and weight before choosing the dose.']],
    words: 'apixaban ckd dose warfarin renal',
  },
]
