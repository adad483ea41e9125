import { checkSite, search } from '../testing.ts'
import { ncbiAll } from './ncbi-all.ts'

const found = (query: string) =>
  search(query, { url: `https://www.ncbi.nlm.nih.gov/search/all/?term=${encodeURIComponent(query)}` })

checkSite(ncbiAll, {
  notices: [
    [
      'https://www.ncbi.nlm.nih.gov/search/all/?term=Sj%C3%B6gren+syndrome+treatment',
      found('Sjögren syndrome treatment'),
    ],
    ['https://www.ncbi.nlm.nih.gov/search/all?term=CD4%2B+%26+95%25', found('CD4+ & 95%')],
    ['http://www.ncbi.nlm.nih.gov/gquery/?term=fever', found('fever')],
    ['http://www.ncbi.nlm.nih.gov/gquery/gquery.fcgi?term=fever', found('fever')],
  ],
  ignores: [
    'https://www.ncbi.nlm.nih.gov/',
    'https://www.ncbi.nlm.nih.gov/search/',
    'https://www.ncbi.nlm.nih.gov/search/all/?term=',
    'https://www.ncbi.nlm.nih.gov/search/research-news/123',
    'https://www.ncbi.nlm.nih.gov/clinvar/?term=brca1',
    'https://www.ncbi.nlm.nih.gov/myncbi/?back_url=%3Fterm%3Dfever',
    'https://www.ncbi.nlm.nih.gov/guide/literature/',
  ],
})
