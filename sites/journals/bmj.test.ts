import { checkSite, search, source } from '../testing.ts'
import { bmj } from './bmj.ts'

checkSite(bmj, {
  notices: [
    [
      'http://www.bmj.com/content/bmj/343/bmj.d4464.full.pdf',
      source({ slug: '343/bmj.d4464' }, { url: 'https://www.bmj.com/content/343/bmj.d4464' }),
    ],
    ['https://www.bmj.com/content/345/bmj.e6684/rr/606818', source({ slug: '345/bmj.e6684' })],
    ['https://www.bmj.com/content/bmj/379/bmj-2022-071517.full.pdf', source({ slug: '379/bmj-2022-071517' })],
    ['https://www.bmj.com/content/314/7087/1107.full', source({ slug: '314/7087/1107' })],
    [
      'https://bjsm.bmj.com/content/46/16/1144.2.abstract',
      source({ slug: '46/16/1144.2' }, { url: 'https://bjsm.bmj.com/content/46/16/1144.2' }),
    ],
    ['https://gut.bmj.com/content/gutjnl/21/3/264.2.full.pdf', source({ slug: '21/3/264.2' })],
    ['https://heart.bmj.com/content/106/Suppl_2/A1', source({ slug: '106/Suppl_2/A1' })],
    [
      'https://heart.bmj.com/content/early/2020/05/05/heartjnl-2020-316890',
      source({ slug: 'early/2020/05/05/heartjnl-2020-316890' }),
    ],
    ['https://www.bmj.com/lookup/doi/10.1136/bmj-2024-080749', source({ doi: '10.1136/bmj-2024-080749' })],
    ['https://jmg.bmj.com/lookup/pmidlookup?view=long&pmid=25713109', source({ pmid: '25713109' })],
    ['http://bmj.com/cgi/content/full/316/7139/1181', source({ slug: '316/7139/1181' })],
    ['http://www.bmj.com/cgi/content/abstract/338/feb12_2/b354', source({ slug: '338/feb12_2/b354' })],
    [
      'http://www.bmj.com/cgi/content/full/bmj;322/7281/257?hits=10&fulltext=aspirin+stroke&searchid=1',
      source({ slug: '322/7281/257' }, { query: 'aspirin stroke' }),
    ],
    ['http://adc.bmjjournals.com/cgi/reprint/82/1/79.pdf', source({ slug: '82/1/79' })],
    ['https://journals.bmj.com/search/pain', search('pain')],
    ['https://www.bmj.com/search/advanced/COVID-19%20long-term%20outcomes', search('COVID-19 long-term outcomes')],
    [
      'https://adc.bmj.com/search/sickle%252Bcell%252BNigeria%20jcode%3Aarchdischild?page=2',
      search('sickle cell Nigeria'),
    ],
    ['https://www.bmj.com/search/advanced/title%3Along%2Bcovid', search('long covid')],
    [
      'http://www.bmj.com/search/advanced/title%3Acell%20title_flags%3Amatch-all%20limit_from%3A1840-01-01%20limit_to%3A2015-02-25%20numresults%3A10%20sort%3Arelevance-rank%20format_result%3Astandard',
      search('cell', { url: 'https://www.bmj.com/search/advanced/cell' }),
    ],
    ['https://www.bmj.com/search/advanced/Sj%C3%B6gren%20HbA1c%206.5%25', search('Sjögren HbA1c 6.5%')],
    ['https://www.bmj.com/search/results?fulltext=HIV%2FAIDS+stigma&submit=yes', search('HIV/AIDS stigma')],
  ],
  ignores: [
    'https://www.bmj.com/',
    'http://jamia.bmj.com/',
    'http://clinicalevidence.bmj.com/x/rest/search/',
    'https://www.bmj.com/content/345/7890',
    'https://www.bmj.com/content/345/7890.toc',
    'https://www.bmj.com/content/bmj/345/7890/local/front-matter.pdf',
    'http://www.bmj.com/content/vol316/issue7139/',
    'http://www.bmj.com/cgi/collection/diabetes',
    'https://www.bmj.com/archive/online/2022/11-28',
    'https://www.bmj.com/specialties/diabetes',
    'https://www.bmj.com/search/advanced',
    'https://www.bmj.com/search/volume%3A385%20issue%3A8429%20jcode%3Abmj%20sort%3Arelevance-rank',
    'https://blogs.bmj.com/bmj/2020/01/01/title/',
    'https://fakebmj.com/content/345/bmj.e6409',
  ],
})
