import { checkSite, search, source } from '../testing.ts'
import { wiley } from './wiley.ts'

checkSite(wiley, {
  notices: [
    [
      'https://esajournals.onlinelibrary.wiley.com/doi/pdf/10.1890/ES10-00142.1',
      source(
        { doi: '10.1890/es10-00142.1' },
        { url: 'https://esajournals.onlinelibrary.wiley.com/doi/10.1890/ES10-00142.1' },
      ),
    ],
    [
      'http://onlinelibrary.wiley.com/doi/10.1002/14651858.MR000024.pub3/abstract',
      source({ doi: '10.1002/14651858.mr000024.pub3' }),
    ],
    [
      'https://onlinelibrary.wiley.com/doi/full-xml/10.1002/9781119011071.iemp0172',
      source({ doi: '10.1002/9781119011071.iemp0172' }),
    ],
    ['https://onlinelibrary.wiley.com/doi/10.1155/2013/868174', source({ doi: '10.1155/2013/868174' })],
    [
      'http://onlinelibrary.wiley.com:80/doi/10.1111/cen.12587/pdf;jsessionid=9621F8B2E364EF903D466A193C278D6F.f01t02',
      source({ doi: '10.1111/cen.12587' }, { url: 'https://onlinelibrary.wiley.com/doi/10.1111/cen.12587' }),
    ],
    [
      'https://onlinelibrary.wiley.com/doi/abs/10.1002/(SICI)1521-3773(20000103)39:1%3C165::AID-ANIE165%3E3.0.CO;2-B',
      source({ doi: '10.1002/(sici)1521-3773(20000103)39:1<165::aid-anie165>3.0.co;2-b' }),
    ],
    ['http://doi.wiley.com/10.7448/IAS.15.5.18440', source({ doi: '10.7448/ias.15.5.18440' })],
    ['http://onlinelibrary.wiley.com/enhanced/doi/10.1002/cjg2.20083/', source({ doi: '10.1002/cjg2.20083' })],
    ['http://www3.interscience.wiley.com/cgi-bin/fulltext/119756235/PDFSTART', source({ slug: '119756235' })],
    [
      'https://onlinelibrary.wiley.com/action/doSearch?AllField=%22heart+failure%22+%26+iron&startPage=0&pageSize=20',
      search('"heart failure" & iron', {
        url: 'https://onlinelibrary.wiley.com/action/doSearch?AllField=%22heart%20failure%22%20%26%20iron',
      }),
    ],
    [
      'https://onlinelibrary.wiley.com/action/doSearch?field1=Title&text1=migraine&field2=Abstract&text2=pregnancy&text3=&Ppub=',
      search('migraine; pregnancy'),
    ],
    [
      'http://onlinelibrary.wiley.com/advanced/search/results/reentry?scope=allContent&searchRowCriteria[0].queryString=autism&searchRowCriteria[0].fieldName=all-fields',
      search('autism'),
    ],
  ],
  ignores: [
    'https://onlinelibrary.wiley.com/',
    'http://onlinelibrary.wiley.com/journal/10.1111/(ISSN)1540-4609',
    'http://doi.wiley.com/10.1002/%28ISSN%291099-1751',
    'https://onlinelibrary.wiley.com/loi/1467842X',
    'https://onlinelibrary.wiley.com/toc/15251497/19/s1',
    'http://onlinelibrary.wiley.com/doi/10.1111/aar.2012.83.issue-1/issuetoc',
    'https://onlinelibrary.wiley.com/doi/book/10.1002/9781444390124',
    'https://onlinelibrary.wiley.com/action/doSearch?AllField=',
    'https://onlinelibrary.wiley.com/action/doSearch?SeriesKey=15406261&sortBy=Earliest',
    'https://onlinelibrary.wiley.com/action/showLogin?uri=%2F',
  ],
})
