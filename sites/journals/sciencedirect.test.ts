import { checkSite, search, source } from '../testing.ts'
import { sciencedirect } from './sciencedirect.ts'

checkSite(sciencedirect, {
  notices: [
    [
      'https://www.sciencedirect.com/science/chapter/edited-volume/abs/pii/B9781558601413500304?utm_source=x',
      source({ pii: 'B9781558601413500304' }),
    ],
    [
      'http://www.sciencedirect.com/science/article/pii/S1369526612001653/pdfft?md5=c6511f076fa8b25969d8e223410bfb0f&pid=1-s2.0-S1369526612001653-main.pdf',
      source(
        { pii: 'S1369526612001653' },
        { url: 'https://www.sciencedirect.com/science/article/pii/S1369526612001653' },
      ),
    ],
    [
      'https://www.sciencedirect.com/science/article/abs/pii/S1470204512704771?via%3Dihub',
      source({ pii: 'S1470204512704771' }),
    ],
    ['http://www.sciencedirect.com/science/article/pii/0307904X78900082', source({ pii: '0307904X78900082' })],
    ['https://www.sciencedirect.com/science/article/pii/B9780123694683500083', source({ pii: 'B9780123694683500083' })],
    ['https://linkinghub.elsevier.com/retrieve/pii/S0140673611608878', source({ pii: 'S0140673611608878' })],
    [
      'http://pdn.sciencedirect.com/science?_ob=MiamiImageURL&_cid=270560&_user=4046392&_pii=S2210776212002517&_check=y&md5=4c5f',
      source(
        { pii: 'S2210776212002517' },
        { url: 'https://www.sciencedirect.com/science/article/pii/S2210776212002517' },
      ),
    ],
    ['http://www.sciencedirect.com/science/article/pii/089953629390007D', source({ pii: '089953629390007D' })],
    [
      'http://www.sciencedirect.com/science?_ob=ArticleURL&_udi=B6WM7-45M2XHC-M&_user=716796&_acct=C000040078&_userid=716796&md5=1064',
      source(
        { slug: 'B6WM7-45M2XHC-M' },
        { url: 'https://www.sciencedirect.com/science?_ob=ArticleURL&_udi=B6WM7-45M2XHC-M' },
      ),
    ],
    [
      'http://www.sciencedirect.com/science/article/B6WG4-45JB8WN-9/2/6fe59d8089fd1892c2bfb82283065579',
      source({ slug: 'B6WG4-45JB8WN-9' }),
    ],
    [
      'https://www.sciencedirect.com/search?qs=Sj%C3%B6gren%20syndrome%20treatment&show=100',
      search('Sjögren syndrome treatment', {
        url: 'https://www.sciencedirect.com/search?qs=Sj%C3%B6gren%20syndrome%20treatment',
      }),
    ],
    [
      'https://www.sciencedirect.com/search/advanced?tak=Coronavirus%20OR%20%22Corona%20virus%22&show=25',
      search('Coronavirus OR "Corona virus"'),
    ],
  ],
  ignores: [
    'https://www.sciencedirect.com/',
    'https://www.sciencedirect.com/journal/analytica-chimica-acta-x',
    'https://www.sciencedirect.com/journal/molecular-cell/vol/75/issue/1',
    'https://www.sciencedirect.com/science/journal/01672681',
    'https://www.sciencedirect.com/science/book/9780122191350',
    'https://www.sciencedirect.com/book/9780123694683/computational-materials-engineering',
    'https://www.sciencedirect.com/browse/journals-and-books?searchPhrase=medecine',
    'https://www.sciencedirect.com/topics/medicine-and-dentistry/sepsis',
    'https://www.sciencedirect.com/search?qs=',
    'https://www.sciencedirect.com/search/api?qs=sepsis',
    'http://www.sciencedirect.com/science?_ob=ArticleListURL&_method=tag&searchtype=a&_ArticleListID=-1087699775',
  ],
})
