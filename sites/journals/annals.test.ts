import { checkSite, search, source } from '../testing.ts'
import { annals } from './annals.ts'

checkSite(annals, {
  notices: [
    ['https://www.acpjournals.org/doi/10.7326/M16-2697', source({ doi: '10.7326/m16-2697' })],
    [
      'https://www.acpjournals.org/doi/abs/10.7326/0003-4819-117-3-215?journalCode=aim',
      source(
        { doi: '10.7326/0003-4819-117-3-215' },
        { url: 'https://www.acpjournals.org/doi/10.7326/0003-4819-117-3-215' },
      ),
    ],
    ['https://www.acpjournals.org/doi/pdf/10.7326/ACPJ202010200-039', source({ doi: '10.7326/acpj202010200-039' })],
    [
      'http://annals.org:80/aim/article-abstract/2661485/communicability-chronic-diseases',
      source({ slug: '2661485' }, { url: 'https://annals.org/aim/fullarticle/2661485' }),
    ],
    ['https://annals.org/AIM/FULLARTICLE/2762808/INCUBATION-PERIOD', source({ slug: '2762808' })],
    ['https://annals.org/aim/article-lookup/doi/10.7326/M16-2697', source({ doi: '10.7326/m16-2697' })],
    ['http://annals.org/article.aspx?articleid=745807', source({ slug: '745807' })],
    ['http://www.annals.org/cgi/content/full/121/3/200', source({ slug: '121/3/200' })],
    ['http://www.annals.org/cgi/reprint/132/11/903.pdf', source({ slug: '132/11/903' })],
    ['http://www.annals.org/content/151/4/264.full', source({ slug: '151/4/264' })],
    [
      "https://www.acpjournals.org/action/doSearch?AllField=Crohn's%20disease%20biologics",
      search("Crohn's disease biologics"),
    ],
    [
      'https://www.acpjournals.org/action/doSearch?field1=Title&text1=gout%20%2B%20CKD&field2=AllField&text2=&startPage=0',
      search('gout + CKD'),
    ],
  ],
  ignores: [
    'https://www.acpjournals.org/',
    'https://www.acpjournals.org/action/showLogin',
    'https://www.acpjournals.org/action/doSearch?AllField=',
    'https://www.acpjournals.org/toc/aim/current',
    'https://www.acpjournals.org/journal/aim',
    'https://www.acpjournals.org/topic/category/cardiology',
    'https://annals.org/',
    'https://annals.org/aim/issue/171/5',
    'http://annals.org:80/data/Journals/AIM/936572/annals_20171107.mp3',
  ],
})
