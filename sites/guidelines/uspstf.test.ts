import { checkSite, search, source } from '../testing.ts'
import { uspstf } from './uspstf.ts'

checkSite(uspstf, {
  notices: [
    [
      'https://www.uspreventiveservicestaskforce.org/uspstf/recommendation/lung-cancer-screening',
      source({ slug: 'lung-cancer-screening' }),
    ],
    [
      'https://www.uspreventiveservicestaskforce.org/uspstf/index.php/recommendation/lung-cancer-screening#tab',
      source({ slug: 'lung-cancer-screening' }),
    ],
    [
      'https://www.uspreventiveservicestaskforce.org/uspstf/document/ClinicalSummaryFinal/osteoporosis-screening',
      source({ slug: 'osteoporosis-screening' }),
    ],
    [
      'http://www.uspreventiveservicestaskforce.org/Page/Document/UpdateSummaryFinal/prostate-cancer-screening',
      source({ slug: 'prostate-cancer-screening' }),
    ],
    [
      'http://www.uspreventiveservicestaskforce.org/Page/Topic/recommendation-summary/cervical-cancer-screening?ds=1&s=HPV',
      source({ slug: 'cervical-cancer-screening' }, { query: 'HPV' }),
    ],
    ['http://www.uspreventiveservicestaskforce.org/uspstf/uspsbrca.htm', source({ slug: 'uspstf/uspsbrca' })],
    [
      'http://www.uspreventiveservicestaskforce.org/uspstf09/breastcancer/brcanrs.pdf',
      source({ slug: 'uspstf09/breastcancer/brcanrs' }),
    ],
    [
      'https://www.uspreventiveservicestaskforce.org/uspstf/topic_search_results?topic_status=P&searchterm=skin+%26+cancer',
      search('skin & cancer'),
    ],
    ['https://www.uspreventiveservicestaskforce.org/uspstf/search_results?searchterm=statins', search('statins')],
  ],
  ignores: [
    'https://www.uspreventiveservicestaskforce.org/',
    'https://www.uspreventiveservicestaskforce.org/uspstf/topic_search_results?topic_status=P',
    'https://www.uspreventiveservicestaskforce.org/uspstf/topic_search_results?searchterm=&grades%5B%5D=A',
    'https://www.uspreventiveservicestaskforce.org/uspstf/recommendation-topics/uspstf-a-and-b-recommendations',
    'https://www.uspreventiveservicestaskforce.org/Page/Name/about-the-uspstf',
    'https://www.uspreventiveservicestaskforce.org/uspstf/uspsapi/recommendation-summary/all',
  ],
})
