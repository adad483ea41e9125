import { checkSite, search, source } from '../testing.ts'
import { medrxiv } from './medrxiv.ts'

checkSite(medrxiv, {
  notices: [
    [
      'https://www.medrxiv.org/content/10.1101/2020.05.18.20100685.full',
      source({ doi: '10.1101/2020.05.18.20100685' }),
    ],
    [
      'https://www.medrxiv.org/content/10.1101/2020.09.24.20197293v2.full.pdf',
      source(
        { doi: '10.1101/2020.09.24.20197293' },
        { url: 'https://www.medrxiv.org/content/10.1101/2020.09.24.20197293' },
      ),
    ],
    [
      'https://www.medrxiv.org/content/10.1101/2020.05.18.20100685v1.supplementary-material?versioned=true',
      source({ doi: '10.1101/2020.05.18.20100685' }),
    ],
    ['http://medrxiv.org/lookup/doi/10.1101/2020.04.07.20057075', source({ doi: '10.1101/2020.04.07.20057075' })],
    ['https://www.medrxiv.org/search/COVID-19%20long-term%20outcomes', search('COVID-19 long-term outcomes')],
    [
      'https://www.medrxiv.org/search/%2522multiple%252Bsclerosis%2522%20numresults:75%20sort:publication-date%20direction:descending?page=0',
      search('"multiple sclerosis"'),
    ],
    [
      'https://www.medrxiv.org/search/abstract_title%3Anovel%2Bcoronavirus%20abstract_title_flags%3Amatch-phrase%20jcode%3Amedrxiv%20limit_from%3A2019-01-01',
      search('novel coronavirus'),
    ],
  ],
  ignores: [
    'http://medrxiv.org/',
    'https://www.medrxiv.org/collection/addiction-medicine',
    'https://www.medrxiv.org/search/',
    'https://www.medrxiv.org/search/jcode%3Amedrxiv%20numresults%3A10',
    'https://www.medrxiv.org/about-medrxiv',
  ],
})
