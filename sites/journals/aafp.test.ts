import { checkSite, search, source } from '../testing.ts'
import { aafp } from './aafp.ts'

checkSite(aafp, {
  notices: [
    ['http://www.aafp.org/afp/2001/1015/p1355.html', source({ slug: 'afp/2001/1015/p1355' })],
    ['http://www.aafp.org/fpm/1999/1100/p8.html', source({ slug: 'fpm/1999/1100/p8' })],
    ['https://www.aafp.org/afp/1999/0415/p2223', source({ slug: 'afp/1999/0415/p2223' })],
    [
      'https://www.aafp.org/pubs/afp/issues/2018/1015/p486.html?cmpid=em_AFP',
      source(
        { slug: 'afp/issues/2018/1015/p486' },
        { url: 'https://www.aafp.org/pubs/afp/issues/2018/1015/p486.html' },
      ),
    ],
    [
      'https://www.aafp.org/pubs/afp/issues/2022/1100/poems-aspirin-cvd-prevention.html',
      source({ slug: 'afp/issues/2022/1100/poems-aspirin-cvd-prevention' }),
    ],
    [
      'https://www.aafp.org/dam/brand/aafp/pubs/afp/issues/2018/1015/p486.pdf',
      source({ slug: 'afp/issues/2018/1015/p486' }),
    ],
    [
      'https://www.aafp.org/family-physician/patient-care/clinical-recommendations/all-clinical-recommendations/adult-sinusitis.html',
      source({ slug: 'adult-sinusitis' }),
    ],
    [
      'http://s.aafp.org/?q=elephant&q1=&x1=',
      search('elephant', { url: 'https://www.aafp.org/search.html?q=elephant' }),
    ],
    ['https://www.aafp.org/search.html?q=HbA1c%206.5%25%20diagnosis', search('HbA1c 6.5% diagnosis')],
    ['https://www.aafp.org/search.html#q=asthma%20%26%20%CE%B2%2Dblocker&sort=relevancy', search('asthma & β-blocker')],
  ],
  ignores: [
    'https://www.aafp.org/',
    'http://www.aafp.org/fpm/1998/0200/',
    'https://www.aafp.org/pubs/afp.html',
    'https://www.aafp.org/pubs/afp/issues/2022/1100.html',
    'https://www.aafp.org/pubs/afp/topics/by-topic.html',
    'https://www.aafp.org/pubs/afp/afp-community-blog/entry/sepsis.html',
    'https://www.aafp.org/family-physician/patient-care/clinical-recommendations.html',
    'https://www.aafp.org/search.html',
    'https://www.aafp.org/search.html#q=',
    'https://www.aafp.org/cme/all.html',
  ],
})
