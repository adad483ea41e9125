import { checkSite, search, source } from '../testing.ts'
import { jamaNetwork } from './jama-network.ts'

checkSite(jamaNetwork, {
  notices: [
    ['https://jamanetwork.com/journals/jamapediatrics/fullarticle/191449', source({ slug: '191449' })],
    [
      'https://jamanetwork.com/journals/jamanetworkopen/articlepdf/2760443/huhn',
      source({ slug: '2760443' }, { url: 'https://jamanetwork.com/journals/jamanetworkopen/fullarticle/2760443' }),
    ],
    ['https://jamanetwork.com/journals/jama/article-abstract/388951?redirect=true', source({ slug: '388951' })],
    ['https://jamanetwork.com/channels/health-forum/fullarticle/2760443', source({ slug: '2760443' })],
    [
      'https://jamanetwork.com/journals/jama/fullarticle/10.1001/jama.2024.8391?utm_campaign=articlePDF',
      source({ doi: '10.1001/jama.2024.8391' }),
    ],
    ['http://jamanetwork.com/article.aspx?doi=10.1001/jama.2023.19322', source({ doi: '10.1001/jama.2023.19322' })],
    [
      'http://jama.jamanetwork.com/mobile/article.aspx?articleid=195477&nr_email_referer=a',
      source({ slug: '195477' }, { url: 'https://jama.jamanetwork.com/article.aspx?articleid=195477' }),
    ],
    ['http://jamanetwork.com/journals/jama/data/Journals/JAMA/934847/joi150160.pdf', source({ slug: 'joi150160' })],
    ['http://jama.ama-assn.org/cgi/content/full/291/20/2457', source({ slug: '291/20/2457' })],
    ['http://archinte.ama-assn.org/cgi/content/full/163/21/2625/TABLEIOI20692T4', source({ slug: '163/21/2625' })],
    [
      'https://jamanetwork.com/searchresults?q=COVID-19+long-term+outcomes&allSites=1&SearchSourceType=1',
      search('COVID-19 long-term outcomes', {
        url: 'https://jamanetwork.com/searchresults?q=COVID-19%20long-term%20outcomes',
      }),
    ],
    ['http://jama.jamanetwork.com/searchresults.aspx?q=statins%20%26%20%22myopathy%22', search('statins & "myopathy"')],
  ],
  ignores: [
    'https://jamanetwork.com/',
    'https://oncology.jamanetwork.com/',
    'https://jamanetwork.com/journals/jama',
    'https://jamanetwork.com/journals/jama/currentissue',
    'https://jamanetwork.com/journals/jama/issue/315/2',
    'https://jamanetwork.com/journals/jama/pages/instructions-for-authors',
    'https://jamanetwork.com/collections/44045/coronavirus-covid19',
    'https://jamanetwork.com/pages/about',
    'https://jamanetwork.com/searchresults?q=',
    'https://jamanetwork.com/searchresults?sort=Newest&f_ArticleTypeDisplayName=Research&page=2',
    'https://www.ama-assn.org/cgi/content/full/291/20/2457',
  ],
})
