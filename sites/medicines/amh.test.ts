import { checkSite, search, source } from '../testing.ts'
import { amh } from './amh.ts'

checkSite(amh, {
  notices: [
    ['https://amhonline.amh.net.au/search?q=apixaban+5+mg', search('apixaban 5 mg')],
    ['https://amhonline.amh.net.au/search?q=vitamin%20D%20%2B%20calcium', search('vitamin D + calcium')],
    [
      'https://amhonline.amh.net.au/chapters/blood-electrolytes/anticoagulants/heparins/danaparoid?menu=vertical',
      source({ slug: 'blood-electrolytes/anticoagulants/heparins/danaparoid' }),
    ],
    [
      'https://amhonline.amh.net.au/chapters/immunomodulators-anti-inflammatories/other-immunomodulators/methotrexate-immunomodulator',
      source({ slug: 'immunomodulators-anti-inflammatories/other-immunomodulators/methotrexate-immunomodulator' }),
    ],
    [
      'https://amhonline.amh.net.au/guides/prescribing-in-renal-impairment',
      source({ slug: 'prescribing-in-renal-impairment' }),
    ],
  ],
  ignores: [
    'https://amhonline.amh.net.au/',
    'https://amhonline.amh.net.au/auth',
    'https://amhonline.amh.net.au/search?q=',
    'https://amhonline.amh.net.au/therapeutics',
    'https://amhonline.amh.net.au/chapters/blood-electrolytes',
    'https://amhonline.amh.net.au/guides',
  ],
})
