import { checkSite, search, source } from '../testing.ts'
import { dynamed } from './dynamed.ts'

checkSite(dynamed, {
  notices: [
    [
      'https://www.dynamed.com/results?q=blood&lang=en&contentFilterValue%5B0%5D=Drug%20Review',
      search('blood', { url: 'https://www.dynamed.com/results?q=blood' }),
    ],
    ['https://www.dynamed.com/search?q=anti-TNF+%2B+%CE%B2-lactam', search('anti-TNF + β-lactam')],
    [
      'https://www.dynamed.com/infobutton?user=a&password=b&mainSearchCriteria.v.c=J18.9&mainSearchCriteria.v.dn=Pneumonia',
      search('Pneumonia', { infobutton: true }),
    ],
    [
      'http://medical.ebscohost.com/HL7Translator/HL7/hl7request/dmp?mainSearchCriteria.v.dn=Sepsis&age.v.v=7&age.v.u=d',
      search('Sepsis', { infobutton: true, url: 'https://www.dynamed.com/results?q=Sepsis' }),
    ],
    [
      'https://www.dynamed.com/condition/intestinal-pseudo-obstruction#TOPIC_Q4W_ZKG_MMB',
      source({ slug: 'condition/intestinal-pseudo-obstruction' }),
    ],
    ['https://www.dynamed.com/drug-monograph/labetalol/', source({ slug: 'drug-monograph/labetalol' })],
    [
      'https://www.dynamed.com/approach-to/sellar-mass-approach-to-the-patient',
      source({ slug: 'approach-to/sellar-mass-approach-to-the-patient' }),
    ],
    [
      'https://www.dynamedex.com/management/management-of-covid-19',
      source({ slug: 'management/management-of-covid-19' }),
    ],
    [
      'http://www.dynamed.com:80/topics/dmp~AN~T116756/Superficial-vein-thrombosis-SVT',
      source({ slug: 'dmp~AN~T116756' }),
    ],
  ],
  ignores: [
    'https://www.dynamed.com/',
    'https://www.dynamed.com/login',
    'https://www.dynamed.com/results?lang=en',
    'https://www.dynamed.com/results?q=&lang=en',
    'https://www.dynamed.com/condition',
    'https://www.dynamed.com/browse/specialties',
    'https://www.dynamed.com/home/about',
    'https://www.dynamed.com/cme/available-credits',
    'https://www.dynamed.com/topics/category/geriatrics',
    'https://www.dynamed.com/api/search/v6/search?term=burkholderia&transaction-id=0762df92',
    'http://www.dynamed.com:80/api/BuzzDmpSearch',
    'https://resources.dynamed.com/condition/sepsis',
    'http://medical.ebscohost.com/HL7Translator/HL7/spec',
  ],
})
