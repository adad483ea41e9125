import { checkSite, search, source } from '../testing.ts'
import { cochraneOrg } from './cochrane-org.ts'

checkSite(cochraneOrg, {
  notices: [
    [
      'https://www.cochrane.org/CD000253/EYES_antioxidant-vitamin-and-mineral-supplements',
      source({ slug: 'CD000253' }),
    ],
    ['https://www.cochrane.org/CD010753', source({ slug: 'CD010753' }, { url: 'https://www.cochrane.org/CD010753' })],
    [
      'https://www.cochrane.org/de/CD012018/ORAL_home-use',
      source({ slug: 'CD012018' }, { url: 'https://www.cochrane.org/de/CD012018' }),
    ],
    [
      'https://www.cochrane.org/zh-hans/evidence/CD006170_methods-milk-expression-lactating-women',
      source({ slug: 'CD006170' }),
    ],
    ['http://summaries.cochrane.org/CD001877/BREASTCA_screening', source({ slug: 'CD001877' })],
    ['https://www.cochrane.org/search/site/caf%C3%A9%20%26%20migraine', search('café & migraine')],
    ['https://www.cochrane.org/search?q=low+back+pain', search('low back pain')],
  ],
  ignores: [
    'https://www.cochrane.org/',
    'https://www.cochrane.org/search/site/',
    'https://www.cochrane.org/search',
    'https://www.cochrane.org/evidence',
    'https://www.cochrane.org/fr/evidence',
    'https://www.cochrane.org/news/betterposter-templates-cochrane-colloquium-attendees',
    'https://www.cochrane.org/authors/handbooks-and-manuals/handbook/current/chapter-25',
    'https://www.cochrane.org/about-us',
  ],
})
