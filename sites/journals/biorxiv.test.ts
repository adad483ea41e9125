import { checkSite, search, source } from '../testing.ts'
import { biorxiv } from './biorxiv.ts'

checkSite(biorxiv, {
  notices: [
    ['https://biorxiv.org/content/10.1101/696633v1.article-metrics', source({ doi: '10.1101/696633' })],
    [
      'https://www.biorxiv.org/content/10.1101/078014.full',
      source({ doi: '10.1101/078014' }, { url: 'https://www.biorxiv.org/content/10.1101/078014' }),
    ],
    [
      'https://www.biorxiv.org/content/10.64898/2025.12.05.692491v2.full.pdf+html',
      source({ doi: '10.64898/2025.12.05.692491' }),
    ],
    ['https://www.biorxiv.org/content/biorxiv/early/2019/07/08/696633.full.pdf', source({ slug: '696633' })],
    ['http://biorxiv.org/cgi/content/short/696633v1?rss=1', source({ slug: '696633' })],
    [
      'https://biorxiv.org/search/hydroxychloroquine%20%26%20retinopathy',
      search('hydroxychloroquine & retinopathy', {
        url: 'https://biorxiv.org/search/hydroxychloroquine%2520%2526%2520retinopathy',
      }),
    ],
    [
      'https://www.biorxiv.org/search/metabolic%252Bengineering%20numresults%3A10%20sort%3Apublication-date%20direction%3Aascending',
      search('metabolic engineering'),
    ],
    [
      'https://www.biorxiv.org/search/anomaly%20jcode%3Abiorxiv%20subject_collection_code%3AClinical%20Trials%20limit_from%3A2024-02-06',
      search('anomaly'),
    ],
    ['http://biorxiv.org/search/author1%3ANils%2BGehlenborg', search('Nils Gehlenborg')],
  ],
  ignores: [
    'https://biorxiv.org/',
    'https://biorxiv.org/collection/biophysics',
    'https://www.biorxiv.org/content/early/recent',
    'https://www.biorxiv.org/search',
    'https://www.biorxiv.org/search/subject_collection_code%3AAnimal%20Behavior%20and%20Cognition%20numresults%3A100%20sort%3Arelevance-rank',
    'https://www.biorxiv.org/alerts',
  ],
})
