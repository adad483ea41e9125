import { checkSite, search, source } from '../testing.ts'
import { dimensions } from './dimensions.ts'

checkSite(dimensions, {
  notices: [
    [
      'https://app.dimensions.ai/details/publication/pub.1156013767?search_mode=content&search_text=instrument&search_type=kws&user=7',
      source(
        { slug: 'pub.1156013767' },
        {
          query: 'instrument',
          url: 'https://app.dimensions.ai/details/publication/pub.1156013767?search_text=instrument',
        },
      ),
    ],
    ['https://app.dimensions.ai/details/publication/pub.1134256083', source({ slug: 'pub.1134256083' })],
    ['https://app.dimensions.ai/details/clinical_trial/NCT01291121', source({ nct: 'NCT01291121' })],
    ['https://app.dimensions.ai/details/clinical_trial/ISRCTN50189673', source({ slug: 'ISRCTN50189673' })],
    [
      'https://app.dimensions.ai/discover/publication?search_mode=content&search_text=CD4%2B%20%26%20HIV&search_type=kws&search_field=full_search',
      search('CD4+ & HIV', {
        url: 'https://app.dimensions.ai/discover/publication?search_text=CD4%2B%20%26%20HIV&search_mode=content&search_type=kws&search_field=full_search',
      }),
    ],
    ['https://app.dimensions.ai/discover/clinical_trial?search_text=Sj%C3%B6gren', search('Sjögren')],
  ],
  ignores: [
    'https://app.dimensions.ai/',
    'https://app.dimensions.ai/discover/publication',
    'https://app.dimensions.ai/discover/publication?and_facet_researcher=ur.010351326437.47',
    'https://app.dimensions.ai/details/grant/grant.8587603',
    'https://app.dimensions.ai/details/entities/publication/author/ur.010351326437.47',
    'https://app.dimensions.ai/auth/base/login?redirect=%2Fdiscover%2Fpublication%3Fsearch_text%3Dx',
    'https://app.dimensions.ai/api/dsl.json',
  ],
})
