import { checkSite, search, source } from '../testing.ts'
import { emcrit } from './emcrit.ts'

checkSite(emcrit, {
  notices: [
    ['https://emcrit.org/?s=push-dose+pressors', search('push-dose pressors')],
    ['https://emcrit.org/page/2/?s=K%2B%20%26%20ECG', search('K+ & ECG')],
    ['https://emcrit.org/ibcc/hypokalemia/', source({ slug: 'ibcc/hypokalemia' })],
    [
      'http://www.emcrit.org/ibcc/covid19',
      source({ slug: 'ibcc/covid19' }, { url: 'https://emcrit.org/ibcc/covid19/' }),
    ],
    [
      'https://emcrit.org/pulmcrit/fluoroquinolone-critical-illness/',
      source({ slug: 'pulmcrit/fluoroquinolone-critical-illness' }),
    ],
    ['https://emcrit.org/emcrit/push-dose-pressors/#dose', source({ slug: 'emcrit/push-dose-pressors' })],
  ],
  ignores: [
    'https://emcrit.org/',
    'https://emcrit.org/?s=',
    'https://emcrit.org/ibcc/',
    'https://emcrit.org/ibcc/toc/',
    'https://emcrit.org/category/pulmcrit/feed/',
    'https://emcrit.org/wp-content/uploads/2020/01/hypokalemia.jpg',
    'https://emcrit.org.evil.example/ibcc/hypokalemia/',
  ],
})
