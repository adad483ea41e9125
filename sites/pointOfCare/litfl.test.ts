import { checkSite, search, source } from '../testing.ts'
import { litfl } from './litfl.ts'

checkSite(litfl, {
  notices: [
    ['https://litfl.com/?s=sepsis%20lactate%20clearance', search('sepsis lactate clearance')],
    ['https://litfl.com/page/2/?s=K%2B+%26+ECG', search('K+ & ECG')],
    [
      'https://lifeinthefastlane.com/?s=Kussmaul+S%C3%A9',
      search('Kussmaul Sé', { url: 'https://litfl.com/?s=Kussmaul%20S%C3%A9' }),
    ],
    [
      'https://litfl.com/left-bundle-branch-block-lbbb-ecg-library/',
      source({ slug: 'left-bundle-branch-block-lbbb-ecg-library' }),
    ],
    ['https://litfl.com/glucose', source({ slug: 'glucose' })],
    ['https://litfl.com/ecg-case-119/#answer', source({ slug: 'ecg-case-119' })],
    [
      'http://lifeinthefastlane.com/ecg-library/basics/pr-interval/',
      source({ slug: 'ecg-library/basics/pr-interval' }, { url: 'https://litfl.com/ecg-library/basics/pr-interval/' }),
    ],
    [
      'https://lifeinthefastlane.com/eponymictionary/bazett-formula/',
      source({ slug: 'eponymictionary/bazett-formula' }),
    ],
    ['http://lifeinthefastlane.com/2010/05/torsades-or-not/', source({ slug: 'torsades-or-not' })],
    ['http://lifeinthefastlane.com/ccc/brain-death/', source({ slug: 'ccc/brain-death' })],
  ],
  ignores: [
    'https://litfl.com/',
    'https://litfl.com/?s=',
    'https://litfl.com/page/3/',
    'https://lifeinthefastlane.com/foam/',
    'https://lifeinthefastlane.com/collections/',
    'https://litfl.com/ecg-library/',
    'https://litfl.com/ecg-library/basics/',
    'https://litfl.com/top-100/ecg/',
    'https://litfl.com/ccc-critical-care-compendium/',
    'https://litfl.com/category/ecg-library/',
    'https://litfl.com/tag/litfl-rv/feed/',
    'https://litfl.com/author/mike-cadogan/',
    'https://litfl.com/about-litfl/',
    'https://litfl.com/wp-content/uploads/2018/08/ECG-Atrial-Fibrillation-AF-2.jpg',
    'https://litfl.com/wp-json/wp/v2/posts?search=sepsis',
    'https://litfl.com/2010/05/',
  ],
})
