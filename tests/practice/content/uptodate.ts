import type { Topic } from './topics.ts'

/** Invented topics of the reference work. */
export const UPTODATE_TOPICS: readonly Topic[] = [
  {
    slug: 'anticoagulation-in-advanced-chronic-kidney-disease',
    title: 'Anticoagulation for atrial fibrillation in advanced chronic kidney disease',
    summary:
      'Weigh stroke against bleeding first; then choose the drug and the dose, and say which estimate of kidney function you used.',
    sections: [
      ['H1', 'Whom to treat', 'Bleeding rises faster than stroke as kidney function falls. Decide with the patient.'],
      [
        'H2',
        'Choice and dose',
        'Many use apixaban 2.5 mg twice daily when creatinine clearance is 15 to 29 mL/min. The evidence is thin.',
      ],
      ['H3', 'Dialysis', 'Practice differs between countries.'],
    ],
    words: 'apixaban ckd dose anticoagulant renal warfarin dialysis',
  },
  {
    slug: 'iron-deficiency-in-heart-failure',
    title: 'Iron deficiency in heart failure: diagnosis and treatment',
    summary: 'Measure ferritin and transferrin saturation together; treat symptoms, not a number.',
    sections: [
      [
        'H1',
        'Diagnosis',
        'Ferritin under 100 µg/L, or 100 to 299 with a saturation under 20%, is the usual definition.',
      ],
      ['H2', 'Treatment', 'Intravenous iron improves symptoms in reduced ejection fraction. Oral iron does little.'],
    ],
    words: 'ferritin heart failure iron transferrin HFrEF',
  },
  {
    slug: 'copd-exacerbations-management',
    title: 'COPD exacerbations: Management',
    summary: 'Bronchodilators for all, a short course of steroids for most, antibiotics for some.',
    sections: [
      ['H1', 'Systemic glucocorticoids', 'Five days of prednisolone 40 mg are enough for most people.'],
      ['H2', 'Antibiotics', 'With more and more purulent sputum, or when ventilation is needed.'],
    ],
    words: 'copd steroids exacerbation prednisolone glucocorticoids',
  },
  {
    slug: 'cellulitis-in-adults-treatment',
    title: 'Cellulitis in adults: Treatment',
    summary:
      'Treat for five to six days, longer when it is slow. Redness may spread for a day although the drug works.',
    sections: [
      ['H1', 'Duration', 'Five to six days for uncomplicated disease.'],
      ['H2', 'Recurrence', 'Treat swelling and skin between the toes before thinking of prophylaxis.'],
    ],
    words: 'cellulitis antibiotics duration skin flucloxacillin',
  },
  {
    slug: 'croup-approach-to-management',
    title: 'Croup: Approach to management',
    summary: 'One dose of dexamethasone for every child; nebulised adrenaline for the very breathless.',
    sections: [['H1', 'Dexamethasone', '0.15 to 0.6 mg/kg once, by mouth.']],
    words: 'croup dexamethasone children stridor dose',
  },
]
