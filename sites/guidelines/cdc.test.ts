import { checkSite, search, source } from '../testing.ts'
import { cdc } from './cdc.ts'

checkSite(cdc, {
  notices: [
    ['https://search.cdc.gov/search/?query=falls%20older%20adults&affiliate=cdc-main', search('falls older adults')],
    ['https://search.cdc.gov/search/index.html?query=Marfan+%2B+aorta&utf8=%E2%9C%93', search('Marfan + aorta')],
    ['https://www.cdc.gov/search/?query=6.5%25+HbA1c', search('6.5% HbA1c')],
    [
      'https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm?s_cid=rr7103a1_w#T1_down',
      source({ slug: 'mmwr/volumes/71/rr/rr7103a1' }),
    ],
    ['https://www.cdc.gov/mmwr/volumes/68/wr/mm685152a5.htm', source({ slug: 'mmwr/volumes/68/wr/mm685152a5' })],
    ['http://www.cdc.gov/mmwr/preview/mmwrhtml/rr5912a1.htm', source({ slug: 'mmwr/preview/mmwrhtml/rr5912a1' })],
    ['https://www.cdc.gov/mmwr/preview/mmwrhtml/00000222.htm', source({ slug: 'mmwr/preview/mmwrhtml/00000222' })],
    ['https://www.cdc.gov/mmwr/pdf/rr/rr5912.pdf', source({ slug: 'mmwr/pdf/rr/rr5912' })],
    [
      'https://www.cdc.gov/mmwr/volumes/69/wr/pdfs/mm6927a1-H.pdf',
      source({ slug: 'mmwr/volumes/69/wr/pdfs/mm6927a1-H' }),
    ],
    [
      'https://www.cdc.gov/vaccines/hcp/acip-recs/vacc-specific/flu.html',
      source({ slug: 'vaccines/hcp/acip-recs/vacc-specific/flu.html' }),
    ],
    [
      'https://www.cdc.gov/infection-control/hcp/isolation-precautions/?CDC_AAref_Val=x',
      source({ slug: 'infection-control/hcp/isolation-precautions' }),
    ],
    [
      'https://www.cdc.gov/flu/professionals/antivirals/summary-clinicians.htm',
      source({ slug: 'flu/professionals/antivirals/summary-clinicians.htm' }),
    ],
    ['https://www.cdc.gov/std/treatment-guidelines/bv.htm', source({ slug: 'std/treatment-guidelines/bv.htm' })],
    ['https://wwwnc.cdc.gov/eid/article/8/4/01-0175_article', source({ slug: 'eid/article/8/4/01-0175' })],
    [
      'https://wwwnc.cdc.gov/travel/yellowbook/2020/travel-related-infectious-diseases/diphtheria',
      source({ slug: 'travel/yellowbook/2020/travel-related-infectious-diseases/diphtheria' }),
    ],
  ],
  ignores: [
    'https://www.cdc.gov/',
    'https://www.cdc.gov/clinical-guidance/',
    'https://search.cdc.gov/search/?query=',
    'https://search.cdc.gov/search/',
    'https://www.cdc.gov/search/index.html',
    'https://www.cdc.gov/mmwr/index.html',
    'https://www.cdc.gov/mmwr/preview/index93.html',
    'https://www.cdc.gov/flu/hcp/',
    'https://www.cdc.gov/flu/hcp/index.html',
    'https://www.cdc.gov/flu/about/index.html',
    'https://www.cdc.gov/std/treatment-guidelines/default.htm',
    'https://wwwnc.cdc.gov/eid',
    'https://wwwnc.cdc.gov/travel/destinations/traveler/none/kenya',
  ],
})
