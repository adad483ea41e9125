import { checkSite, search, source } from '../testing.ts'
import { mdpi } from './mdpi.ts'

checkSite(mdpi, {
  notices: [
    ['https://www.mdpi.com/2072-6643/13/9/3255/pdf?version=1707238581', source({ slug: '2072-6643/13/9/3255' })],
    [
      'http://www.mdpi.com/1420-3049/23/10/2454/htm',
      source({ slug: '1420-3049/23/10/2454' }, { url: 'https://www.mdpi.com/1420-3049/23/10/2454' }),
    ],
    [
      'http://www.mdpi.com/search?q=gut+%26+brain&journal=algorithms&volume=&authors=&page=&search=Search',
      search('gut & brain'),
    ],
  ],
  ignores: [
    'https://www.mdpi.com/',
    'http://www.mdpi.com/2075-4418/2/4',
    'https://www.mdpi.com/journal/nutrients',
    'https://www.mdpi.com/search?q=&journal=BDCC&sort=pubdate',
  ],
})
