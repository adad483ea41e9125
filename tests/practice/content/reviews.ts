/** An invented Cochrane review. */
export interface Review {
  readonly doi: string
  readonly title: string
  readonly authors: readonly string[]
  readonly date: string
  readonly answer: string
  readonly words: string
}

/** Every invented review. */
export const REVIEWS: readonly Review[] = [
  {
    doi: '10.1002/14651858.CD990101.pub2',
    title: 'Anticoagulants for atrial fibrillation in chronic kidney disease',
    authors: ['Ilves K', 'Haddad R'],
    date: '2024/03/18',
    answer: 'Seven invented trials, low certainty. Apixaban may bleed less than warfarin.',
    words: 'apixaban ckd warfarin dose renal',
  },
  {
    doi: '10.1002/14651858.CD990201.pub3',
    title: 'Iron for people with heart failure and low ferritin',
    authors: ['Marchetti L', 'Park H'],
    date: '2025/02/01',
    answer: 'Intravenous iron probably improves symptoms and may prevent admissions.',
    words: 'ferritin heart failure iron',
  },
  {
    doi: '10.1002/14651858.CD990301.pub5',
    title: 'Duration of systemic steroids for exacerbations of COPD',
    authors: ['Ferreira D', 'Ito Y'],
    date: '2023/09/09',
    answer: 'Five days are probably as good as longer courses.',
    words: 'copd steroids prednisolone corticosteroids',
  },
  {
    doi: '10.1002/14651858.CD990401',
    title: 'Antibiotics for cellulitis: how long?',
    authors: ['Silva M', 'Vermeer H'],
    date: '2022/12/12',
    answer: 'Short courses may cure as many people as long ones.',
    words: 'cellulitis antibiotics duration',
  },
  {
    doi: '10.1002/14651858.CD990501.pub4',
    title: 'Glucocorticoids for croup in children',
    authors: ['Nakamura R', 'Quist A'],
    date: '2024/08/08',
    answer: 'Dexamethasone shortens croup and prevents return visits.',
    words: 'croup dexamethasone children steroids',
  },
]

/** The text that a search looks into. */
export function reviewText(review: Review): string {
  return `${review.title} ${review.words}`
}
