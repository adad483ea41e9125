import { checkSite, search, source } from '../testing.ts'
import { nejmJournalWatch } from './nejm-journal-watch.ts'

checkSite(nejmJournalWatch, {
  notices: [
    [
      'https://www.jwatch.org:443/na47534/2018/10/05/bleeding-synthetic-cannabinoid-additives-coming-ed-near',
      source({ slug: 'na47534' }, { url: 'https://www.jwatch.org/na47534' }),
    ],
    [
      'https://www.jwatch.org/fw115583/2019/07/08/synthetic-cannabinoids-associated-with-more-comas-and?query=etoc',
      source({ slug: 'fw115583' }),
    ],
    ['http://www.jwatch.org/jw201301100000001/2013/01/10/a-title', source({ slug: 'jw201301100000001' })],
    ['http://general-medicine.jwatch.org/cgi/content/full/2009/1130/1', source({ slug: '2009/1130/1' })],
    ['https://www.jwatch.org:443/search/advanced?fulltext=electricity&hits=20&page=1', search('electricity')],
    ['https://www.jwatch.org/search?q=gout%20%26%20CKD', search('gout & CKD')],
  ],
  ignores: [
    'https://www.jwatch.org/',
    'http://psychiatry.jwatch.org/',
    'https://www.jwatch.org:443/depression-anxiety',
    'https://www.jwatch.org:443/search/advanced?fulltext=',
    'https://www.jwatch.org:443/editors/AU3279?editor=Daniel%20Kaul,%20MD',
    'https://blogs.jwatch.org/hiv-id-observations/',
    'https://www.jwatch.org:443/content/infectious-diseases/2019/June%202019,%20Vol.%2022,%20No.%206,%20pp.%2051-60.pdf',
    'https://econjwatch.org/search?q=statins',
  ],
})
