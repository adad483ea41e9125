import { checkSite, search, source } from '../testing.ts'
import { unboundMedicine } from './unbound-medicine.ts'

checkSite(unboundMedicine, {
  notices: [
    [
      'https://www.unboundmedicine.com/ucentral/search?st=OSS&q=HbA1c%206.5%25%20diagnosis',
      search('HbA1c 6.5% diagnosis'),
    ],
    [
      'https://www.unboundmedicine.com:443/5minute/search?st=OSS&q=stomach',
      search('stomach', { url: 'https://www.unboundmedicine.com/5minute/search?q=stomach' }),
    ],
    ['https://www.hopkinsguides.com/hopkins/search?st=OSS&q=MRSA+%2B+pneumonia', search('MRSA + pneumonia')],
    [
      'https://www.unboundmedicine.com:443/5minute/view/5-Minute-Clinical-Consult/816407/all/Gastric_Cancer',
      source({ slug: '816407' }),
    ],
    [
      'https://www.unboundmedicine.com/ucentral/view/Guidelines%20for%20Antibiotic%20Use/1308079/all/Pneumonia%2C%20CAP?q=cap',
      source({ slug: '1308079' }, { query: 'cap' }),
    ],
    [
      'https://www.hopkinsguides.com/hopkins/view/Johns_Hopkins_ABX_Guide/540518/2.1/Staphylococcus_aureus',
      source(
        { slug: '540518' },
        { url: 'https://www.hopkinsguides.com/hopkins/view/Johns_Hopkins_ABX_Guide/540518/all/Staphylococcus_aureus' },
      ),
    ],
    ['https://nursing.unboundmedicine.com/nursingcentral/ub/view/Davis-Drug-Guide/51051', source({ slug: '51051' })],
    [
      'https://www.unboundmedicine.com/medline/citation/32064853/[The_epidemiological_characteristics]_',
      source({ pmid: '32064853' }),
    ],
  ],
  ignores: [
    'https://www.unboundmedicine.com/',
    'https://www.unboundmedicine.com:443/5minute/qas?term=stomach',
    'https://www.unboundmedicine.com:443/solutions/nursing_schools',
    'https://www.unboundmedicine.com/news/apsa_pediatric_surgery_library',
    'https://www.unboundmedicine.com/ucentral/search?st=OSS&q=',
    'https://www.unboundmedicine.com/ucentral/index/Guidelines',
    'https://www.hopkinsguides.com/hopkins/index/Johns_Hopkins_ABX_Guide',
    'https://www.unboundmedicine.com/icd/index/ICD-10-CM/Chapters_and_Sections',
    'https://www.unboundmedicine.com/medline/',
  ],
})
