import { checkSite, search, source } from '../testing.ts'
import { nature } from './nature.ts'

checkSite(nature, {
  notices: [
    ['https://www.nature.com/articles/s41591-021-01234-5#Sec1', source({ slug: 's41591-021-01234-5' })],
    [
      'http://www.nature.com/articles/nrn.2017.71.pdf',
      source({ slug: 'nrn.2017.71' }, { url: 'https://www.nature.com/articles/nrn.2017.71' }),
    ],
    ['https://www.nature.com/articles/s41467-023-41664-1/figures/1', source({ slug: 's41467-023-41664-1' })],
    [
      'http://www.nature.com:80/articles/doi:10.1038/nature16976.epdf?parent_url=http%3A%2F%2Fwww.readcube.com',
      source({ doi: '10.1038/nature16976' }),
    ],
    ['http://www.nature.com/ajg/journal/v108/n1/pdf/ajg2012363a.pdf', source({ slug: 'ajg2012363a' })],
    ['http://www.nature.com/ncomms/2013/130628/ncomms3097/full/ncomms3097.html', source({ slug: 'ncomms3097' })],
    [
      'https://www.nature.com/search?q=covid-19%20%26%20%22heart%22&date_range=last_30_days&order=relevance',
      search('covid-19 & "heart"', { url: 'https://www.nature.com/search?q=covid-19%20%26%20%22heart%22' }),
    ],
  ],
  ignores: [
    'https://www.nature.com/',
    'https://www.nature.com/nature/articles?type=article',
    'https://www.nature.com/nature/volumes/617/issues/7962',
    'http://www.nature.com/nature/journal/v493/n7431/index.html',
    'https://www.nature.com/subjects/cardiology',
    'https://www.nature.com/search?q=&journal=nature',
    'https://www.nature.com/search/advanced',
  ],
})
