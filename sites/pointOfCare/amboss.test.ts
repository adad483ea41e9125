import { checkSite, search, source } from '../testing.ts'
import { amboss } from './amboss.ts'

checkSite(amboss, {
  notices: [
    ['https://next.amboss.com/us/search?q=Sj%C3%B6gren%20syndrome%20treatment', search('Sjögren syndrome treatment')],
    [
      'https://next.amboss.com/de/search?q=HbA1c%206%2C5%25%20%2B%20Folgen&v=overview',
      search('HbA1c 6,5% + Folgen', {
        url: 'https://next.amboss.com/de/search?q=HbA1c%206%2C5%25%20%2B%20Folgen',
      }),
    ],
    ['https://www.amboss.com/us/knowledge?q=sepsis', search('sepsis')],
    [
      'https://next.amboss.com/us/article/4N03Yg?utm_source=aaas&utm_term=FAST#Zefeb92d093a9fbf8b7c983722bdbb10d',
      source({ slug: '4N03Yg' }, { url: 'https://next.amboss.com/us/article/4N03Yg' }),
    ],
    [
      'https://next.amboss.com/de/article/PS0W-2?q=leberzirrhose+-+pathologie#Z1a72b240f0dd96d2e9ebf3ead66d32f1',
      source({ slug: 'PS0W-2' }, { query: 'leberzirrhose - pathologie' }),
    ],
    ['https://next.amboss.com/us/pharma/metreleptin#warnings', source({ slug: 'metreleptin' })],
    [
      'https://next.amboss.com/de/pharma/e1d7a2d385665ddbe2a2dc5e7571bf82/1097941?q=Ramipril',
      source({ slug: 'e1d7a2d385665ddbe2a2dc5e7571bf82/1097941' }, { query: 'Ramipril' }),
    ],
    [
      'https://www.amboss.com/de/library#xid=bH0HKh&anker=Zf974d8cff01b469f038157cfd85da31c',
      source({ slug: 'bH0HKh' }),
    ],
    ['https://amboss.miamed.de/library#xid=kO0msT&anker=Z90b619609cb187c9b358e45ee6ab3a94', source({ slug: 'kO0msT' })],
    ['https://www.amboss.com/us/knowledge/hydrocephalus', source({ slug: 'hydrocephalus' })],
    ['https://www.amboss.com/de/wissen/H%C3%BCftgelenk/', source({ slug: 'Hüftgelenk' })],
  ],
  ignores: [
    'https://next.amboss.com/us',
    'https://next.amboss.com/us/login',
    'https://next.amboss.com/us/search?q=',
    'https://next.amboss.com/us/search',
    'https://next.amboss.com/us/clinical-care',
    'https://next.amboss.com/de/library/Qh0udf/c30ahf',
    'https://www.amboss.com/de/library#wrong=bH0HKh',
    'https://next.amboss.com/us/questions/0P1aJq/1?utm_source=anki',
    'https://next.amboss.com/us/pharma',
    'https://next.amboss.com/us/settings/appearance',
    'https://www.amboss.com/de/wissen/index',
    'https://www.amboss.com/us/knowledge/User_guide_-_Viewing_learning_cards',
    'https://www.amboss.com/us/pricing',
    'https://www.amboss.com/us/campuslicense/add?key=ST8CVVM2YCNQ',
    'https://go.amboss.com/search?q=sepsis',
  ],
})
