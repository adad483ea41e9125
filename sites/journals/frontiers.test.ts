import { checkSite, search, source } from '../testing.ts'
import { frontiers } from './frontiers.ts'

checkSite(frontiers, {
  notices: [
    [
      'https://www.frontiersin.org/journals/psychology/articles/10.3389/fpsyg.2023.1330238/full',
      source(
        { doi: '10.3389/fpsyg.2023.1330238' },
        { url: 'https://www.frontiersin.org/articles/10.3389/fpsyg.2023.1330238/full' },
      ),
    ],
    [
      'https://www.frontiersin.org/articles/10.3389/fneur.2020.00988/xml/nlm',
      source({ doi: '10.3389/fneur.2020.00988' }),
    ],
    ['http://journal.frontiersin.org/article/10.3389/fneur.2015.00120', source({ doi: '10.3389/fneur.2015.00120' })],
    [
      'https://www.frontiersin.org/search?query=brain+%26+gut&tab=top-results&origin=https%3A%2F%2Fwww.frontiersin.org%2Farticles',
      search('brain & gut'),
    ],
  ],
  ignores: [
    'https://www.frontiersin.org/',
    'https://www.frontiersin.org/journals/digital-humanities/articles?type=24&section=913',
    'https://www.frontiersin.org/research-topics/8144/biobanks-as-essential-tools',
    'https://www.frontiersin.org/search?query=&tab=articles',
  ],
})
