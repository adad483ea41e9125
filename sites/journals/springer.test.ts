import { checkSite, search, source } from '../testing.ts'
import { springer } from './springer.ts'

checkSite(springer, {
  notices: [
    [
      'https://link.springer.com/epdf/10.1007/s00134-021-06506-y?sharing_token=abc',
      source({ doi: '10.1007/s00134-021-06506-y' }),
    ],
    ['http://link.springer.com/article/10.3275%2F8997', source({ doi: '10.3275/8997' })],
    [
      'https://link.springer.com/article/10.1023%2FB%3AMACH.0000011805.60520.fe',
      source(
        { doi: '10.1023/b:mach.0000011805.60520.fe' },
        { url: 'https://link.springer.com/article/10.1023/B%3AMACH.0000011805.60520.fe' },
      ),
    ],
    [
      'https://link.springer.com/article/10.1007/s00134-021-06506-y/fulltext.html?view=classic',
      source({ doi: '10.1007/s00134-021-06506-y' }),
    ],
    ['https://link.springer.com/chapter/10.1007/0-387-24250-3_4', source({ doi: '10.1007/0-387-24250-3_4' })],
    [
      'https://link.springer.com/referenceworkentry/10.1007/978-3-319-01904-8_3-1',
      source({ doi: '10.1007/978-3-319-01904-8_3-1' }),
    ],
    [
      'http://link.springer.com/content/pdf/10.1007/s12018-013-9140-7.pdf',
      source({ doi: '10.1007/s12018-013-9140-7' }),
    ],
    ['https://link.springer.com/10.1007/s00134-021-06506-y', source({ doi: '10.1007/s00134-021-06506-y' })],
    ['http://www.springerlink.com/content/m181480225654444/fulltext.pdf', source({ slug: 'm181480225654444' })],
    [
      'https://link.springer.com/search?query=Sj%C3%B6gren%20syndrome%20treatment&search-within=Journal',
      search('Sjögren syndrome treatment', {
        url: 'https://link.springer.com/search?query=Sj%C3%B6gren%20syndrome%20treatment',
      }),
    ],
    ['https://link.springer.com/search/page/2?facet-language=%22En%22&query=gout+%26+CKD', search('gout & CKD')],
  ],
  ignores: [
    'https://link.springer.com/10.1007/978-1-349-13078-8',
    'https://link.springer.com/',
    'https://link.springer.com/journal/13565',
    'https://link.springer.com/journal/volumesAndIssues/13070',
    'https://link.springer.com/journal/10473/volumes-and-issues/44-3',
    'https://link.springer.com/book/10.1007/978-3-030-04759-7',
    'https://link.springer.com/bookseries/7651',
    'https://link.springer.com/search?query=&showAll=true',
    'https://link.springer.com/search?facet-content-type=%22Book%22&showAll=true',
    'http://www.springerlink.com/content/1590-4261',
  ],
})
