import { checkSite, search, source } from '../testing.ts'
import { isrctn } from './isrctn.ts'

checkSite(isrctn, {
  notices: [
    ['https://www.isrctn.com/search?q=M%C3%A9ni%C3%A8re+%26+vertigo&page=2&pageSize=10', search('Ménière & vertigo')],
    ['https://www.isrctn.com/search?q=ISRCTN70039829', search('ISRCTN70039829', { ids: { isrctn: 'ISRCTN70039829' } })],
    ['https://www.isrctn.com/ISRCTN70039829', source({ isrctn: 'ISRCTN70039829' })],
    [
      'https://www.isrctn.com/ISRCTN54460428?q=alzheimer&filters=&sort=&offset=29&totalResults=286',
      source(
        { isrctn: 'ISRCTN54460428' },
        { query: 'alzheimer', url: 'https://www.isrctn.com/ISRCTN54460428?q=alzheimer' },
      ),
    ],
    ['http://www.controlled-trials.com/ISRCTN42944026', source({ isrctn: 'ISRCTN42944026' })],
  ],
  ignores: [
    'https://www.isrctn.com/',
    'https://www.isrctn.com/search?q=',
    'https://www.isrctn.com/search?q=&filters=ageRange:Neonate,conditionCategory:Infections&searchType=advanced-search',
    'https://www.isrctn.com/editAdvancedSearch',
    'https://www.isrctn.com/page/about',
    'https://www.isrctn.com/api/query/format/default?q=heart',
  ],
})
