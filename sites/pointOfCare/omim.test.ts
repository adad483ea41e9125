import { checkSite, search, source } from '../testing.ts'
import { omim } from './omim.ts'

checkSite(omim, {
  notices: [
    [
      'https://omim.org/search?index=entry&sort=score+desc,+prefix_sort+desc&start=1&limit=10&search=Marfan+%2B+aortic+dilatation',
      search('Marfan + aortic dilatation'),
    ],
    [
      'https://www.omim.org/search/?index=entry&start=1&search=approved_gene_symbol%3ABRCA1',
      search('approved_gene_symbol:BRCA1'),
    ],
    ['https://www.omim.org/search/advanced/entry?search=Sj%C3%B6gren', search('Sjögren')],
    [
      'https://www.omim.org/entry/154700?search=marfan&highlight=marfan',
      source({ slug: '154700' }, { query: 'marfan', url: 'https://www.omim.org/entry/154700?search=marfan' }),
    ],
    ['http://omim.org/entry/219700#molecularGenetics', source({ slug: '219700' })],
    ['https://omim.org/clinicalSynopsis/143100', source({ slug: '143100' })],
    ['https://omim.org/phenotypicSeries/PS268000', source({ slug: 'PS268000' })],
  ],
  ignores: [
    'https://www.omim.org/',
    'https://www.omim.org/search?search=',
    'https://www.omim.org/search/advanced/entry',
    'https://www.omim.org/geneMap/1/1?start=-3&limit=10',
    'https://www.omim.org/statistics/entry',
    'https://www.omim.org/help/search',
    'https://www.omim.org/entry/abc',
    'https://api.omim.org/api/entry?mimNumber=100100',
  ],
})
