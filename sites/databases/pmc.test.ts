import { expect, it } from 'vitest'
import { recognise } from '../recognise.ts'

const source = (pmcid: string) => ({
  site: 'pmc',
  kind: 'source',
  ids: { pmcid },
  url: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`,
})

const noticed: [string, object][] = [
  [
    'https://www.ncbi.nlm.nih.gov/pmc/?term=hydroxychloroquine+%26+retinopathy',
    {
      site: 'pmc',
      kind: 'search',
      query: 'hydroxychloroquine & retinopathy',
      url: 'https://www.ncbi.nlm.nih.gov/pmc/?term=hydroxychloroquine%20%26%20retinopathy',
    },
  ],
  [
    'https://pmc.ncbi.nlm.nih.gov/search/?term=diabetes&sort=relevance&filter=datesearch.y_10&ncbi_phid=77',
    {
      site: 'pmc',
      kind: 'search',
      query: 'diabetes',
      url: 'https://pmc.ncbi.nlm.nih.gov/search/?term=diabetes&filter=datesearch.y_10&sort=relevance',
    },
  ],
  [
    'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=pmc&term=anger',
    { site: 'pmc', kind: 'search', query: 'anger', url: 'https://www.ncbi.nlm.nih.gov/pmc/?term=anger' },
  ],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2801612/', source('PMC2801612')],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2801612/figure/F1/', source('PMC2801612')],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4896389/pdf/main.pdf', source('PMC4896389')],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/pmc8272494', source('PMC8272494')],
  ['http://www.pubmedcentral.gov/articlerender.fcgi?artid=385420&rendertype=abstract', source('PMC385420')],
  ['http://www.pubmedcentral.nih.gov/picrender.fcgi?artid=1112980&blobtype=pdf', source('PMC1112980')],
  [
    'http://www.pubmedcentral.nih.gov/articlerender.fcgi?tool=pubmed&pubmedid=15514348',
    {
      site: 'pmc',
      kind: 'source',
      ids: { pmid: '15514348' },
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/pmid/15514348/',
    },
  ],
]

const ignored = [
  'https://pmc.ncbi.nlm.nih.gov/',
  'https://pmc.ncbi.nlm.nih.gov/search/?term=',
  'https://pmc.ncbi.nlm.nih.gov/about/intro/',
  'https://pmc.ncbi.nlm.nih.gov/articles/',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC2801612/citedby/',
  'https://www.ncbi.nlm.nih.gov/pmc/issues/184700/',
  'https://www.ncbi.nlm.nih.gov/articles/PMC2801612/',
  'https://www.ncbi.nlm.nih.gov/books/NBK1116/',
  'https://www.pubmedcentral.nih.gov/tocrender.fcgi?iid=1',
]

it.each(noticed)('notices %s', (address, expected) => expect(recognise(address)).toEqual(expected))
it.each(ignored)('ignores %s', address => expect(recognise(address)).toBeUndefined())
