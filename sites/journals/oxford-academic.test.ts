import { checkSite, search, source } from '../testing.ts'
import { oxfordAcademic } from './oxford-academic.ts'

checkSite(oxfordAcademic, {
  notices: [
    [
      'https://academic.oup.com/humrep/article/32/1/14/2645576/Is-the-understanding-of-AMH-being-confounded-by',
      source({ slug: '2645576' }, { url: 'https://academic.oup.com/humrep/article/32/1/14/2645576' }),
    ],
    ['https://academic.oup.com/noa/article/1/1/vdz016/5555986?login=false', source({ slug: '5555986' })],
    [
      'https://academic.oup.com/isq/advance-article-abstract/doi/10.1093/isq/sqaa085/5999080?redirectedFrom=fulltext',
      source({ doi: '10.1093/isq/sqaa085', slug: '5999080' }),
    ],
    [
      'https://academic.oup.com/femsec/article-lookup/doi/10.1111/1574-6941.12040',
      source({ doi: '10.1111/1574-6941.12040' }),
    ],
    [
      'https://academic.oup.com/jamia/advance-article-pdf/doi/10.1093/jamia/ocac114/44371833/ocac114.pdf',
      source({ doi: '10.1093/jamia/ocac114' }),
    ],
    ['https://academic.oup.com/aehm/article-pdf/23/4/491/914647/491capolupo.pdf', source({ slug: '914647' })],
    ['https://academic.oup.com/book/26783/chapter/195715678', source({ slug: '195715678' })],
    ['http://aob.oxfordjournals.org/content/113/3/403.figures-only', source({ slug: '113/3/403' })],
    [
      'https://academic.oup.com/isq/search-results?page=1&q=AF%20%26%20%22stroke%22&fl_SiteID=5394&SearchSourceType=1&allJournals=1',
      search('AF & "stroke"'),
    ],
    ['https://academic.oup.com/journals/search-results?page=1&q=data+mining&SearchSourceType=1', search('data mining')],
  ],
  ignores: [
    'https://academic.oup.com/',
    'https://academic.oup.com/eurheartj',
    'https://academic.oup.com/toxsci/issue/29/1',
    'https://academic.oup.com/eurheartj/pages/About',
    'https://academic.oup.com/book/26783',
    'https://academic.oup.com/journals/search-results?sort=Date&fl_SiteID=5567&page=2',
    'http://petrology.oxfordjournals.org/content/current',
  ],
})
