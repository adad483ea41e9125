import { checkSite, search, source } from '../testing.ts'
import { proquest } from './proquest.ts'

const document = (slug: string) => source({ slug }, { url: `https://www.proquest.com/docview/${slug}` })
const RESULTS = 'https://www.proquest.com/results'

checkSite(proquest, {
  notices: [
    ['https://www.proquest.com/docview/2661071397?sourcetype=Books', document('2661071397')],
    ['http://search.proquest.com/asfa/docview/869568616/C3CDCDB5CD9248A8PQ/1?accountid=15337', document('869568616')],
    [
      'http://search.proquest.com/pqdtglobal/docview/250996884/fulltextPDF/1B24F6A480174E80PQ/1?accountid=15337',
      document('250996884'),
    ],
    ['https://www.proquest.com/scholarly-journals/polis-scaling/docview/2610037205/se-2', document('2610037205')],
    ['https://search.proquest.com/dissertations/pagepdf/251755786/fulltextPDF', document('251755786')],
    [
      'https://www.proquest.com/openview/2207f5cce947e0b1e24ca4de6edad24d/1.pdf?pq-origsite=gscholar&cbl=18750&casa_token=Gy:2L',
      source(
        { slug: '2207f5cce947e0b1e24ca4de6edad24d' },
        { url: 'https://www.proquest.com/openview/2207f5cce947e0b1e24ca4de6edad24d/1?cbl=18750&pq-origsite=gscholar' },
      ),
    ],
    [
      'http://search.proquest.com/asfa/results/2170DB7F7EB04CA0PQ/1?accountid=15337',
      search(undefined, { url: RESULTS }),
    ],
    [
      'https://www.proquest.com/results/C46784A1EEB54C22PQ/2?accountid=9902',
      search('falls AND "hip"', { url: RESULTS, title: 'x', page: { title: 'x - ProQuest', box: 'falls AND "hip"' } }),
    ],
    [
      'http://search.proquest.com/results/13FD0F8A26C57C5DAA2/1/$5bqueryType$3dbasic:hnp$3b+sortType$3drelevance$3b+searchTerms$3d$5b$3cAND$7ccitationBodyTags:mao+zedong$3e$5d$3b+searchParameters$3d$7b',
      search('mao zedong', { url: `${RESULTS}?queryText=mao%20zedong` }),
    ],
    [
      'https://www.proquest.com/search?queryText=CD4%2B%20%26%20HIV&accountid=9902',
      search('CD4+ & HIV', { url: `${RESULTS}?queryText=CD4%2B%20%26%20HIV` }),
    ],
  ],
  ignores: [
    'http://search.proquest.com/asfa/citedreferences/MSTAR_304898618/C3CDCDB5CD9248A8PQ/1?accountid=15337',
    'https://www.proquest.com/',
    'https://www.proquest.com/?accountid=9902',
    'https://www.proquest.com/pqdt/advanced',
    'https://www.proquest.com/myresearch/documents',
    'https://www.proquest.com/publication/publications_36781',
    'https://www.proquest.com/docview.lateralsearchlink:lateralsearch/sng/author/x',
    'https://www.proquest.com/publicationissue/ABC123PQ/1',
    'https://ebookcentral.proquest.com/lib/x/search.action?query=falls',
    'https://www.proquest.com/login?queryText=',
  ],
})
