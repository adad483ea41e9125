import { checkSite, search } from '../testing.ts'
import { ecri } from './ecri.ts'

checkSite(ecri, {
  notices: [
    ["https://guidelines.ecri.org/search?query=Crohn's%20disease%20biologics", search("Crohn's disease biologics")],
    [
      'https://guidelines.ecri.org/search?query=Sj%C3%B6gren%20syndrome%20treatment',
      search('Sjögren syndrome treatment'),
    ],
    ['https://guidelines.ecri.org/search/?query=Marfan+%2B+aorta&page=2', search('Marfan + aorta')],
  ],
  ignores: [
    'https://guidelines.ecri.org/',
    'https://guidelines.ecri.org/login',
    'https://guidelines.ecri.org/search?query=',
    'https://guidelines.ecri.org/api/public/briefs?q=sepsis',
    'https://guidelines.ecri.org/about',
  ],
})
