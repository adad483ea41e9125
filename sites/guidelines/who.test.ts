import { checkSite, search, source } from '../testing.ts'
import { who } from './who.ts'

checkSite(who, {
  notices: [
    [
      'https://www.who.int/search?query=hydroxychloroquine%20%26%20retinopathy',
      search('hydroxychloroquine & retinopathy'),
    ],
    [
      'https://www.who.int/home/search-results?indexCatalogue=genericsearchindex1&searchQuery=stroke+%2B+diet&wordsMode=AnyWord',
      search('stroke + diet'),
    ],
    [
      'https://www.who.int/fr/search?query=dengue',
      search('dengue', { url: 'https://www.who.int/fr/search?query=dengue' }),
    ],
    ['https://www.who.int/publications/i/item/9789240057416', source({ slug: '9789240057416' })],
    [
      'https://www.who.int/fr/news-room/fact-sheets/detail/obesity-and-overweight',
      source(
        { slug: 'obesity-and-overweight' },
        { url: 'https://www.who.int/fr/news-room/fact-sheets/detail/obesity-and-overweight' },
      ),
    ],
    ['http://www.who.int/mediacentre/factsheets/fs317/en/', source({ slug: 'fs317' })],
    [
      'https://www.who.int/news-room/questions-and-answers/item/systematic-screening-for-tb',
      source({ slug: 'systematic-screening-for-tb' }),
    ],
    [
      'https://apps.who.int/iris/bitstream/handle/10665/312261/WHO-RHR-18.19-eng.pdf?sequence=1',
      source({ slug: '10665/312261' }),
    ],
    ['https://iris.who.int/handle/10665/354459', source({ slug: '10665/354459' })],
    ['http://apps.who.int/iris/discover?query=acupuncture', search('acupuncture')],
  ],
  ignores: [
    'https://www.who.int/',
    'https://www.who.int/search?query=',
    'https://www.who.int/health-topics/depression',
    'https://www.who.int/news-room/fact-sheets',
    'https://www.who.int/publications/i',
    'https://www.who.int/news/item/01-12-2025-guideline',
    'https://iris.who.int/',
  ],
})
