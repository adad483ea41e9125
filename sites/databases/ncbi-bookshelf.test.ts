import { checkSite, search, source } from '../testing.ts'
import { ncbiBookshelf } from './ncbi-bookshelf.ts'

const found = (query: string) =>
  search(query, { url: `https://www.ncbi.nlm.nih.gov/books/?term=${encodeURIComponent(query)}` })

checkSite(ncbiBookshelf, {
  notices: [
    ['https://www.ncbi.nlm.nih.gov/books/n/gene/?term=marfan', search('marfan')],
    ['https://www.ncbi.nlm.nih.gov/books/?term=HbA1c+6.5%25+diagnosis', found('HbA1c 6.5% diagnosis')],
    ['https://www.ncbi.nlm.nih.gov/books?term=Trauma', found('Trauma')],
    ['https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=books&cmd=search&term=%22Sj%C3%B6gren%22', found('"Sjögren"')],
    ['http://www.ncbi.nlm.nih.gov/sites/entrez?db=Books&term=CD4%2B', found('CD4+')],
    ['http://www.ncbi.nlm.nih.gov/books/NBK1116/', source({ slug: 'NBK1116' })],
    ['https://www.ncbi.nlm.nih.gov/books/NBK548113', source({ slug: 'NBK548113' })],
    ['https://www.ncbi.nlm.nih.gov/books/NBK1116/pdf/Bookshelf_NBK1116.pdf', source({ slug: 'NBK1116' })],
    ['https://www.ncbi.nlm.nih.gov/books/NBK1116/table/brca1.T1/?report=objectonly', source({ slug: 'NBK1116' })],
    ['https://www.ncbi.nlm.nih.gov/books/n/livertox/Avanafil/', source({ slug: 'livertox/Avanafil' })],
    [
      'https://www.ncbi.nlm.nih.gov/bookshelf/br.fcgi?book=gene&part=ced',
      source({ slug: 'ced' }, { url: 'https://www.ncbi.nlm.nih.gov/bookshelf/br.fcgi?part=ced&book=gene' }),
    ],
    ['http://www.ncbi.nlm.nih.gov/books/bv.fcgi?rid=citmed.section.61024', source({ slug: 'citmed.section.61024' })],
  ],
  ignores: [
    'https://www.ncbi.nlm.nih.gov/books/',
    'https://www.ncbi.nlm.nih.gov/books/?term=',
    'https://www.ncbi.nlm.nih.gov/books/browse/',
    'https://www.ncbi.nlm.nih.gov/books/advanced/?term=sepsis',
    'https://www.ncbi.nlm.nih.gov/books/n/statpearls/',
    'https://www.ncbi.nlm.nih.gov/books/n/gene/toc/',
    'https://www.ncbi.nlm.nih.gov/books/bv.fcgi?rid=toolkit',
    'https://www.ncbi.nlm.nih.gov/bookshelf/br.fcgi?book=helpblast',
    'https://www.ncbi.nlm.nih.gov/protein/?term=sepsis',
    'https://www.ncbi.nlm.nih.gov/sites/entrez?db=gene&term=CLU',
  ],
})
