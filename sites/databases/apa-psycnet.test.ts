import { checkSite, source } from '../testing.ts'
import { apaPsycnet } from './apa-psycnet.ts'

const record = (slug: string) => source({ slug }, { url: `https://psycnet.apa.org/record/${slug}` })

checkSite(apaPsycnet, {
  notices: [
    ['https://psycnet.apa.org/record/2010-09295-002', record('2010-09295-002')],
    ['https://psycnet.apa.org/record/2025-80032-001?doi=1', record('2025-80032-001')],
    ['https://psycnet.apa.org/fulltext/2024-33486-001.html', record('2024-33486-001')],
    ['http://psycnet.apa.org:80/fulltext/2017-09577-010.pdf?dl=true', record('2017-09577-010')],
    ['https://psycnet.apa.org/fulltext/2004-16275-000-FRM.pdf', record('2004-16275-000')],
    ['http://psycnet.apa.org/buy/2004-16329-002', record('2004-16329-002')],
    ['http://psycnet.apa.org/index.cfm?fa=search.displayRecord&uid=2004-16644-010', record('2004-16644-010')],
    ['http://psycnet.apa.org/index.cfm?fa=buy.optionToBuy&id=1996-02773-003', record('1996-02773-003')],
    [
      'https://psycnet.apa.org/doiLanding?doi=10.1037%2Fa0030273',
      source({ doi: '10.1037/a0030273' }, { url: 'https://psycnet.apa.org/doiLanding?doi=10.1037/a0030273' }),
    ],
    ['http://psycnet.apa.org/?&fa=main.doiLanding&doi=10.1037/h0084268', source({ doi: '10.1037/h0084268' })],
    ['https://psycnet.apa.org/doi/10.1037/0033-2909.91.2.404', source({ doi: '10.1037/0033-2909.91.2.404' })],
    ['http://doi.apa.org/getdoi.cfm?doi=10.1037/0003-066X.59.1.29', source({ doi: '10.1037/0003-066x.59.1.29' })],
    ['http://psycnet.apa.org/journals/xge/128/1/78.pdf', source({ slug: 'xge/128/1/78' })],
    ['https://psycnet.apa.org/journals/emo/6/4/543/', source({ slug: 'emo/6/4/543' })],
    [
      'https://psycnet.apa.org/search/display?id=03f4b191-a4ad-40fd-8d5f-10cc68989880&recordId=1&tab=all&page=1',
      source({}, { url: 'https://psycnet.apa.org/' }),
    ],
  ],
  ignores: [
    'https://psycnet.apa.org/',
    'https://psycnet.apa.org/home',
    'https://psycnet.apa.org/search/basic',
    'https://psycnet.apa.org/search/results?id=03f4b191-a4ad-40fd-8d5f-10cc68989880&tab=PA',
    'https://psycnet.apa.org/index.cfm?fa=search.searchResults',
    'https://psycnet.apa.org/index.cfm?fa=browsePBC.years&id=2',
    'http://psycnet.apa.org:80/api/request/searchPB.getBooksByTitle',
    'https://psycnet.apa.org/PsycARTICLES/journal/xge/153/11',
    'https://psycnet.apa.org/journals/xge/50/5/',
    'https://my.apa.org/login',
  ],
})
