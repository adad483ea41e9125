import { checkSite, search, source } from '../testing.ts'
import { embase } from './embase.ts'

const record = (slug: string) => source({ slug }, { url: `https://www.embase.com/records?id=${slug}` })
const RESULTS = 'https://www.embase.com/#advancedSearch/resultspage'

checkSite(embase, {
  notices: [
    ['https://www.embase.com/records?id=L2041714855', record('L2041714855')],
    ['http://www.embase.com/search/results?subaction=viewrecord&from=export&id=L369457601', record('L369457601')],
    ['https://www.embase.com/search/results?subaction=viewrecord&rid=1&page=1&id=L601051912', record('L601051912')],
    [
      'https://www.embase.com/search/results?query=%22atrial%20fibrillation%22%20AND%20(apixaban%20OR%20warfarin)',
      search('"atrial fibrillation" AND (apixaban OR warfarin)'),
    ],
    ['https://www.embase.com/search?sb=y&search_query=heart+%26+lung%2Bti', search('heart & lung+ti')],
    [`${RESULTS}/history.1/page.1/25.items/orderby.date/source`, search(undefined, { url: RESULTS })],
    [
      'https://www.embase.com/#quickSearch/resultspage/history.4/page.2',
      search("'heart attack'/exp", { url: RESULTS, page: { title: 'Embase', box: "'heart attack'/exp" } }),
    ],
  ],
  ignores: [
    'https://www.embase.com/',
    'https://www.embase.com/#advancedSearch/default',
    'https://www.embase.com/#quickSearch/default',
    'https://www.embase.com/#emtreeSearch/default',
    'https://www.embase.com/search/results?query=',
    'https://www.embase.com/search/results?subaction=viewrecord&rid=1',
    'https://www.embase.com/search/advanced',
    'https://www.embase.com/journals/00946354',
    'https://www.embase.com/landing?status=grey',
    'https://www.embase.com/login',
  ],
})
