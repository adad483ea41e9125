import { checkSite, search, source } from '../testing.ts'
import { sage } from './sage.ts'

checkSite(sage, {
  notices: [
    ['http://journals.sagepub.com/doi/10.1177/0953946806075493', source({ doi: '10.1177/0953946806075493' })],
    [
      'http://journals.sagepub.com/doi/figure/10.1177/0022034516639276?',
      source({ doi: '10.1177/0022034516639276' }, { url: 'https://journals.sagepub.com/doi/10.1177/0022034516639276' }),
    ],
    ['http://journals.sagepub.com/action/doSearch?AllField=test', search('test')],
    [
      'https://journals.sagepub.com/action/doSearch?field1=AllField&text1=%28%22violence%22+AND+%22women%22%29+%26+floods&field2=AllField&text2=&access=user',
      search('("violence" AND "women") & floods'),
    ],
  ],
  ignores: [
    'https://journals.sagepub.com/',
    'http://journals.sagepub.com/loi/adra',
    'https://journals.sagepub.com/toc/rera/86/3',
    'https://journals.sagepub.com/home/mdm',
    'https://journals.sagepub.com/action/doSearch?AllField=&SeriesKey=mdma',
  ],
})
