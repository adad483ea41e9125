import { checkSite, search } from '../testing.ts'
import { perplexity } from './perplexity.ts'

checkSite(perplexity, {
  notices: [
    ["https://www.perplexity.ai/search?q=Crohn's%20disease%20biologics", search("Crohn's disease biologics")],
    ['https://www.perplexity.ai/search/new?q=HbA1c%206.5%25%20%2B%20diagnosis', search('HbA1c 6.5% + diagnosis')],
    ['https://perplexity.ai/?q=gout', search('gout', { url: 'https://www.perplexity.ai/search?q=gout' })],
    [
      'https://www.perplexity.ai/search/what-s-the-best-typescript-or-u0dTbpZfSVmEfJGrLWKaxQ',
      search(undefined, { url: 'https://www.perplexity.ai/search#thread' }),
    ],
    [
      'https://www.perplexity.ai/search/7cd9037c-44ad-4395-befa-9d21f853ea40?0=d&1=d',
      search(undefined, { url: 'https://www.perplexity.ai/search#thread' }),
    ],
  ],
  ignores: [
    'https://www.perplexity.ai/',
    'https://www.perplexity.ai/search',
    'https://www.perplexity.ai/search?q=',
    'https://www.perplexity.ai/search?q=pending&newFrontendContextUUID=7cd9037c-44ad-4395-befa-9d21f853ea40',
    'https://www.perplexity.ai/search/new',
    'https://www.perplexity.ai/discover',
    'https://www.perplexity.ai/page/long-covid-is-a-brain-injury-W57eub2jSTWz2VDnwvcZ3A',
    'https://www.perplexity.ai/library',
  ],
})
