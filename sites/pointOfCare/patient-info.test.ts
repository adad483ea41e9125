import { checkSite, search, source } from '../testing.ts'
import { patientInfo } from './patient-info.ts'

checkSite(patientInfo, {
  notices: [
    ['https://patient.info/search.asp?searchterm=Crohn%27s+disease+biologics', search("Crohn's disease biologics")],
    ['https://patient.info/search.asp?searchTerm=preventive+health&collections=All', search('preventive health')],
    ['https://patient.info/search?q=HbA1c%206.5%25%20%26%20diet', search('HbA1c 6.5% & diet')],
    [
      'https://patient.info/search?searchterm=topiramate&filters=pageMedicineLeaflet',
      search('topiramate', { url: 'https://patient.info/search?q=topiramate' }),
    ],
    ['https://patient.info/doctor/mental-health/phq-9', source({ slug: 'mental-health/phq-9' })],
    ['https://patient.info/doctor/addisons-disease#nav-2', source({ slug: 'addisons-disease' })],
    [
      'http://www.patient.co.uk/doctor/Acute-Pancreatitis.htm',
      source({ slug: 'Acute-Pancreatitis' }, { url: 'https://patient.info/doctor/Acute-Pancreatitis' }),
    ],
    [
      'https://patient.info/medicine/topiramate-to-prevent-migraine-topamax',
      source({ slug: 'medicine/topiramate-to-prevent-migraine-topamax' }),
    ],
    [
      'https://patient.info/bones-joints-muscles/osteoporosis-leaflet/vitamin-d-deficiency',
      source({ slug: 'bones-joints-muscles/osteoporosis-leaflet/vitamin-d-deficiency' }),
    ],
    ['http://www.patient.co.uk/showdoc/27000676/', source({ slug: 'showdoc/27000676' })],
  ],
  ignores: [
    'https://patient.info/',
    'https://patient.info/patientplus',
    'https://patient.info/doctor',
    'https://patient.info/doctor/a',
    'https://patient.info/medicine',
    'https://patient.info/search.asp?searchterm=',
    'https://patient.info/forums/discuss/gastritis-pain--680562',
    'https://patient.info/news-and-features/coronavirus-how-quickly-do-covid-19-symptoms-develop',
    'https://patient.info/kidney-urinary-tract',
    'https://patient.info/treatment-medication/self-referral/refer-yourself-for-nhs-talking-therapy',
    'https://patient.info/about-us',
    'https://www.gp-patient.co.uk/surveysandreports',
  ],
})
