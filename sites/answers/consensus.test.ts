import { checkSite, search, source } from '../testing.ts'
import { consensus } from './consensus.ts'

checkSite(consensus, {
  notices: [
    [
      'https://consensus.app/results/?q=hydroxychloroquine%20%26%20retinopathy',
      search('hydroxychloroquine & retinopathy'),
    ],
    ['https://consensus.app/search/?q=x&utm_source=share', search('x')],
    ['https://consensus.app/search/new/?q=vitamin+D+%2B+K', search('vitamin D + K')],
    [
      'https://consensus.app/search/edge-detection-cctv-uis/ZULDwLVzSuWf7E0iNGRkBA/',
      search(undefined, { url: 'https://consensus.app/search/#thread' }),
    ],
    [
      'https://consensus.app/search/does-metformin-help/ZULDwLVzSuWf7E0iNGRkBA/?utm_source=share',
      search('Does metformin help?', {
        page: { title: 'Does metformin help? - Consensus' },
        title: 'Does metformin help?',
        url: 'https://consensus.app/search/#thread',
      }),
    ],
    [
      'https://consensus.app/papers/details/6dcc64144644599db0819d5b08e65c52/?utm_source=claude_desktop',
      source({ slug: '6dcc64144644599db0819d5b08e65c52' }),
    ],
    [
      'https://consensus.app/papers/risk-factors-baseer-mohamed/c5f857a3c728536d8ede20200580d560',
      source({ slug: 'c5f857a3c728536d8ede20200580d560' }),
    ],
    ['https://consensus.app/questions/infinity-in-cosmology/', source({ slug: 'questions/infinity-in-cosmology' })],
  ],
  ignores: [
    'https://consensus.app/',
    'https://consensus.app/search/',
    'https://consensus.app/search/?q=',
    'https://consensus.app/search/new/',
    'https://consensus.app/sign-in/',
    'https://consensus.app/pricing/',
    'https://partnerstack.consensus.app/?ps_partner_key=x',
  ],
})
