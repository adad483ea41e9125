import { checkSite, search, source } from '../testing.ts'
import { dailymed } from './dailymed.ts'

checkSite(dailymed, {
  notices: [
    ['https://dailymed.nlm.nih.gov/dailymed/search.cfm?labeltype=all&query=apixaban+5+mg', search('apixaban 5 mg')],
    ['https://dailymed.nlm.nih.gov/dailymed/search.cfm?adv=1&query=6.5%25%20%22gel%22&page=2', search('6.5% "gel"')],
    [
      'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=350eb39e-6072-4467-8f57-ed6edcdbccd8&audience=consumer',
      source({ slug: '350eb39e-6072-4467-8f57-ed6edcdbccd8' }),
    ],
    [
      'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=871e2a73-a1e9-4952-8cf2-15da430117ce',
      source({ slug: '871e2a73-a1e9-4952-8cf2-15da430117ce' }),
    ],
    [
      'https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=979e4df4-0597-48ea-b51c-0f699fa6d166&type=display',
      source({ slug: '979e4df4-0597-48ea-b51c-0f699fa6d166' }),
    ],
    ['https://dailymed.nlm.nih.gov/dailymed/archives/fdaDrugInfo.cfm?archiveid=58963', source({ slug: '58963' })],
    ['http://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?id=12345', source({ slug: '12345' })],
  ],
  ignores: [
    'https://dailymed.nlm.nih.gov/dailymed/',
    'https://dailymed.nlm.nih.gov/dailymed/index.cfm',
    'https://dailymed.nlm.nih.gov/dailymed/about-dailymed.cfm',
    'https://dailymed.nlm.nih.gov/dailymed/search.cfm?labeltype=all&query=',
    'https://dailymed.nlm.nih.gov/dailymed/advanced-search.cfm',
    'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm',
    'https://dailymed.nlm.nih.gov/dailymed/services/v2/spls/350eb39e-6072-4467-8f57-ed6edcdbccd8.xml',
  ],
})
