import { checkSite, search, source } from '../testing.ts'
import { guidelineCentral } from './guideline-central.ts'

checkSite(guidelineCentral, {
  notices: [
    [
      'https://www.guidelinecentral.com/search/?q=hydroxychloroquine%20%26%20retinopathy',
      search('hydroxychloroquine & retinopathy'),
    ],
    ['https://www.guidelinecentral.com/search?q=sepsis+lactate', search('sepsis lactate')],
    ['https://www.guidelinecentral.com/guideline/2231686/', source({ slug: '2231686' })],
    ['https://www.guidelinecentral.com/guideline/2231686/pocket-guide/2231690/', source({ slug: '2231686' })],
    ['https://content.guidelinecentral.com/guideline/get/pdf/3525', source({ slug: '3525' })],
    ['https://www.guidelinecentral.com/insights/hcc-side-by-side/', source({ slug: 'insights/hcc-side-by-side' })],
    [
      'https://www.guidelinecentral.com/summaries/american-geriatrics-society-2015-updated-beers-criteria/',
      source({ slug: 'summaries/american-geriatrics-society-2015-updated-beers-criteria' }),
    ],
    ['https://eguideline.guidelinecentral.com/i/557414-diabetic-retinopathy/4', source({ slug: '557414' })],
  ],
  ignores: [
    'https://www.guidelinecentral.com/',
    'https://www.guidelinecentral.com/guidelines/aga/',
    'https://www.guidelinecentral.com/login/',
    'https://www.guidelinecentral.com/insights/',
    'https://www.guidelinecentral.com/insights/page/2/',
    'https://www.guidelinecentral.com/search/?q=',
    'https://eguideline.guidelinecentral.com/',
  ],
})
