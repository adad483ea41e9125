import { checkSite, search, source } from '../testing.ts'
import { ngcLegacy } from './ngc-legacy.ts'

checkSite(ngcLegacy, {
  notices: [
    ['http://www.guideline.gov/search/search.aspx?term=COPD+%2B+oxygen', search('COPD + oxygen')],
    ['http://www.guideline.gov/search/results.aspx?113=666&term=asthma', search('asthma')],
    ['https://www.guideline.gov/search?q=hip%20fracture&f_DocType=0', search('hip fracture')],
    ['http://www.guideline.gov/content.aspx?f=rss&id=38490', source({ slug: '38490' })],
    ['http://guideline.gov/content.aspx?id=47586&search=odg', source({ slug: '47586' }, { query: 'odg' })],
    ['https://www.guideline.gov/summaries/summary/51178/cataracts-in-adults-management', source({ slug: '51178' })],
  ],
  ignores: [
    'http://www.guideline.gov/',
    'http://www.guideline.gov/search/search.aspx',
    'http://www.guideline.gov/browse/by-topic.aspx',
    'https://www.guideline.gov/search?f_DocType=0&page=2',
    'https://www.guideline.gov/rssFiles/ngc_complete.xml',
  ],
})
