import { checkSite, search, source } from '../testing.ts'
import { cmaj } from './cmaj.ts'

checkSite(cmaj, {
  notices: [
    ['https://www.cmaj.ca/content/189/3/E101', source({ slug: '189/3/E101' })],
    [
      'https://www.cmaj.ca/content/cmaj/171/5/449.full.pdf',
      source({ slug: '171/5/449' }, { url: 'https://www.cmaj.ca/content/171/5/449' }),
    ],
    ['http://www.cmaj.ca/cgi/content/abstract/165/9/1197', source({ slug: '165/9/1197' })],
    ['http://www.cmaj.ca/lookup/doi/10.1503/cmaj.230240', source({ doi: '10.1503/cmaj.230240' })],
    ['https://www.cmaj.ca/search/head%252Binjury%20jcode%3Acmaj%20numresults%3A10', search('head injury')],
  ],
  ignores: [
    'https://www.cmaj.ca/',
    'https://www.cmaj.ca/content/193/44',
    'https://www.cmaj.ca/content/cmaj/suppl/2020/04/08/cmaj.200476.DC1/200476-res-1-at.pdf',
    'https://www.cmaj.ca/search',
  ],
})
