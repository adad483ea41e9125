import { checkSite, search } from '../testing.ts'
import { trip } from './trip.ts'

const FOUND = 'https://www.tripdatabase.com/Searchresult?criteria='

checkSite(trip, {
  notices: [
    [
      'http://www.tripdatabase.com/search?criteria=prostate+cancer&sort=r&categoryid=11',
      search('prostate cancer', { url: `${FOUND}prostate%20cancer&categoryid=11&sort=r` }),
    ],
    [
      'https://www.tripdatabase.com/Searchresult?criteria=CD4%2B%20%26%20HIV',
      search('CD4+ & HIV', { url: `${FOUND}CD4%2B%20%26%20HIV` }),
    ],
    ['https://www.tripdatabase.com/searchresult/?criteria=Sj%C3%B6gren%2095%25&page=2', search('Sjögren 95%')],
    ['https://www.tripdatabase.com/search?q=falls', search('falls', { url: `${FOUND}falls` })],
    ['https://tripdatabase.com/?q=falls', search('falls', { url: `${FOUND}falls` })],
  ],
  ignores: [
    'https://www.tripdatabase.com/',
    'https://www.tripdatabase.com/Searchresult?criteria=',
    'https://www.tripdatabase.com/Account/Login',
    'https://www.tripdatabase.com/Account/Login?ReturnUrl=%2FSearchresult%3Fcriteria%3Dfalls',
    'https://www.tripdatabase.com/About',
    'https://www.tripdatabase.com/api/v2/results.json?term=falls',
    'https://blog.tripdatabase.com/?q=falls',
  ],
})
