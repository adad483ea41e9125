import { checkSite, search } from '../testing.ts'
import { googleScholar } from './google-scholar.ts'

checkSite(googleScholar, {
  notices: [
    [
      'http://scholar.google.com/scholar?hl=en&q=%CE%B2-blocker+heart+failure',
      search('β-blocker heart failure', {
        url: 'https://scholar.google.com/scholar?q=%CE%B2-blocker%20heart%20failure',
      }),
    ],
    ['https://scholar.google.com/scholar?q=%22author:Z+Kozmik%22', search('"author:Z Kozmik"')],
    ['https://scholar.google.com/scholar?start=10&q=CD4%2B+%26+95%25&hl=de&as_sdt=0,5', search('CD4+ & 95%')],
    [
      'https://scholar.google.com/scholar?as_ylo=2021&q=sepsis&hl=en',
      search('sepsis', { url: 'https://scholar.google.com/scholar?q=sepsis&as_ylo=2021' }),
    ],
    [
      'https://scholar.google.co.uk/scholar?q=croup&btnG=',
      search('croup', { url: 'https://scholar.google.co.uk/scholar?q=croup' }),
    ],
    [
      'http://scholar.google.com/scholar?as_q=croup&num=10&btnG=Search+Scholar&as_epq=oral+steroids&as_oq=&as_sauthors=',
      search('croup; oral steroids'),
    ],
  ],
  ignores: [
    'http://scholar.google.com/',
    'https://scholar.google.com/scholar?q=',
    'https://scholar.google.com/scholar?q=related:0gEkbAN64yEJ:scholar.google.com/&scioq=sepsis&hl=en&as_sdt=5,36',
    'https://scholar.google.com/scholar?cites=2432132112354&as_sdt=2005&hl=en',
    'https://scholar.google.com/scholar?cluster=2432132112354&hl=en',
    'http://scholar.google.com/scholar_case?case=9834052745083343188&q=marbury+v+madison',
    'https://scholar.google.com/citations?user=9R38cgIAAAAJ',
    'https://scholar.google.com/citations?view_op=search_authors&mauthors=smith',
    'https://scholar.google.com/scholar_alerts?view_op=list_alerts',
    'https://scholar.google.com/scholar_settings?q=x',
    'https://scholar.google.com/schhp?hl=en',
    'https://www.google.com/search?q=sepsis',
  ],
})
