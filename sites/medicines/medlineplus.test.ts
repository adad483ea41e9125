import { checkSite, source } from '../testing.ts'
import { medlineplus } from './medlineplus.ts'

checkSite(medlineplus, {
  notices: [
    ['https://medlineplus.gov/diabetes.html', source({ slug: 'diabetes' })],
    ['https://medlineplus.gov/spanish/parkinsonsdisease.html', source({ slug: 'spanish/parkinsonsdisease' })],
    ['https://medlineplus.gov/ency/article/001944.htm', source({ slug: 'ency/article/001944' })],
    [
      'https://medlineplus.gov/spanish/ency/patientinstructions/000759.htm',
      source({ slug: 'spanish/ency/patientinstructions/000759' }),
    ],
    ['https://medlineplus.gov/druginfo/meds/a682793.html#side-effects', source({ slug: 'druginfo/meds/a682793' })],
    ['https://medlineplus.gov/genetics/condition/rett-syndrome', source({ slug: 'genetics/condition/rett-syndrome' })],
    [
      'https://medlineplus.gov/genetics/understanding/howgeneswork/epigenome/',
      source({ slug: 'genetics/understanding/howgeneswork/epigenome' }),
    ],
    [
      'https://medlineplus.gov/lab-tests/complete-blood-count-cbc/',
      source({ slug: 'lab-tests/complete-blood-count-cbc' }),
    ],
    [
      'https://medlineplus.gov/spanish/pruebas-de-laboratorio/electrocardiograma/',
      source({ slug: 'spanish/pruebas-de-laboratorio/electrocardiograma' }),
    ],
    [
      'http://www.nlm.nih.gov/medlineplus/ency/article/002222.htm',
      source({ slug: 'ency/article/002222' }, { url: 'https://medlineplus.gov/ency/article/002222.htm' }),
    ],
    ['http://www.nlm.nih.gov/medlineplus/coronarydisease.html', source({ slug: 'coronarydisease' })],
    ['https://ghr.nlm.nih.gov/gene/BRCA1', source({ slug: 'gene/BRCA1' })],
  ],
  ignores: [
    'https://medlineplus.gov',
    'https://medlineplus.gov/spanish/',
    'https://medlineplus.gov/healthtopics.html',
    'https://medlineplus.gov/healthtopics_a.html',
    'https://medlineplus.gov/spanish/druginformation.html',
    'https://medlineplus.gov/druginfo/drug_Aa.html',
    'https://medlineplus.gov/ency/encyclopedia_A.htm',
    'https://medlineplus.gov/genetics/condition/',
    'https://medlineplus.gov/lab-tests/',
    'https://medlineplus.gov/about/using/citation/',
    'https://www.nlm.nih.gov/contacts.html',
  ],
})
