import { checkSite, search, source } from '../testing.ts'
import { semanticScholar } from './semantic-scholar.ts'

const PAPER = 'c79a8fd667f59e6f1ca9d54afc34f792e9079c7e'
const paper = source({ slug: PAPER }, { url: `https://www.semanticscholar.org/paper/${PAPER}` })

checkSite(semanticScholar, {
  notices: [
    [
      'https://www.semanticscholar.org/search?q=CD4%2B%20%26%20%22HIV%22&sort=relevance&ae=false&year%5B0%5D=2019',
      search('CD4+ & "HIV"', {
        url: 'https://www.semanticscholar.org/search?q=CD4%2B%20%26%20%22HIV%22&sort=relevance',
      }),
    ],
    [
      'https://www.semanticscholar.org/search?fos%5B0%5D=medicine&q=Sj%C3%B6gren&sort=total-citations',
      search('Sjögren'),
    ],
    [`https://www.semanticscholar.org/paper/TRANS-BLSTM%3A-Transformer-Huang-Xu/${PAPER}?utm_source=direct`, paper],
    [`https://www.semanticscholar.org/paper/${PAPER}#citing-papers`, paper],
    [`https://www.semanticscholar.org/paper/A-Title-Huang/${PAPER}/figure/2`, paper],
    [`https://www.semanticscholar.org/reader/${PAPER}`, paper],
    ['https://www.semanticscholar.org/paper/CorpusID:17362994', source({ slug: 'CorpusID:17362994' })],
    ['https://api.semanticscholar.org/CorpusID:17362994', source({ slug: 'CorpusID:17362994' })],
    ['https://semanticscholar.org/p/17362994', source({ slug: '17362994' })],
  ],
  ignores: [
    'https://www.semanticscholar.org/',
    'https://www.semanticscholar.org/search?q=',
    'https://www.semanticscholar.org/api/1/search',
    'https://www.semanticscholar.org/author/A.-Smith/1741101',
    'https://www.semanticscholar.org/me/library',
    'https://www.semanticscholar.org/product/api',
    'https://www.semanticscholar.org/paper/A-title-without-name',
    'https://api.semanticscholar.org/graph/v1/paper/search?query=sepsis',
  ],
})
