import { checkSite, search, source } from '../testing.ts'
import { pmc } from './pmc.ts'

const article = (pmcid: string) => source({ pmcid }, { url: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` })

checkSite(pmc, {
  notices: [
    [
      'https://www.ncbi.nlm.nih.gov/pmc/?term=hydroxychloroquine+%26+retinopathy',
      search('hydroxychloroquine & retinopathy', {
        url: 'https://www.ncbi.nlm.nih.gov/pmc/?term=hydroxychloroquine%20%26%20retinopathy',
      }),
    ],
    [
      'https://pmc.ncbi.nlm.nih.gov/search/?term=diabetes&sort=relevance&filter=datesearch.y_10&ncbi_phid=77',
      search('diabetes', {
        url: 'https://pmc.ncbi.nlm.nih.gov/search/?term=diabetes&filter=datesearch.y_10&sort=relevance',
      }),
    ],
    [
      'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=pmc&term=anger',
      search('anger', { url: 'https://www.ncbi.nlm.nih.gov/pmc/?term=anger' }),
    ],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2801612/', article('PMC2801612')],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2801612/figure/F1/', article('PMC2801612')],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4896389/pdf/main.pdf', article('PMC4896389')],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/pmc8272494', article('PMC8272494')],
    ['https://ncbi.nlm.nih.gov/pmc/articles/PMC8272494/?report=reader', article('PMC8272494')],
    ['http://www.pubmedcentral.gov/articlerender.fcgi?artid=385420&rendertype=abstract', article('PMC385420')],
    ['http://www.pubmedcentral.nih.gov/picrender.fcgi?artid=1112980&blobtype=pdf', article('PMC1112980')],
    [
      'http://www.pubmedcentral.nih.gov/articlerender.fcgi?tool=pubmed&pubmedid=15514348',
      source({ pmid: '15514348' }, { url: 'https://pmc.ncbi.nlm.nih.gov/articles/pmid/15514348/' }),
    ],
  ],
  ignores: [
    'https://pmc.ncbi.nlm.nih.gov/',
    'https://pmc.ncbi.nlm.nih.gov/search/?term=',
    'https://pmc.ncbi.nlm.nih.gov/about/intro/',
    'https://pmc.ncbi.nlm.nih.gov/articles/',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC2801612/citedby/',
    'https://www.ncbi.nlm.nih.gov/pmc/issues/184700/',
    'https://www.ncbi.nlm.nih.gov/pmc/journals/',
    'https://www.ncbi.nlm.nih.gov/pmc/advanced',
    'https://www.ncbi.nlm.nih.gov/articles/PMC2801612/',
    'https://www.pubmedcentral.nih.gov/tocrender.fcgi?iid=1',
  ],
})
