import { checkSite, source } from '../testing.ts'
import { magicapp } from './magicapp.ts'

checkSite(magicapp, {
  notices: [
    [
      'https://app.magicapp.org/#/guideline/nyxpZL',
      source({ slug: 'nyxpZL' }, { url: 'https://app.magicapp.org/#/guideline/nyxpZL' }),
    ],
    ['https://app.magicapp.org/#/guideline/L4Q5An/section/nygMxj', source({ slug: 'L4Q5An' })],
    ['https://app.magicapp.org/app#/guideline/6893/rec/59519', source({ slug: '6893' })],
    ['https://app.magicapp.org/public/guideline/L4Q5An', source({ slug: 'L4Q5An' })],
  ],
  ignores: [
    'https://app.magicapp.org/',
    'https://app.magicapp.org/#/guidelines',
    'https://app.magicapp.org/#/login',
    'https://app.magicapp.org/#/guideline/',
    'https://app.magicapp.org/api/v1/recommendations/59519',
  ],
})
