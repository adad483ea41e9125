import { checkSite, search, source } from '../testing.ts'
import { lancet } from './lancet.ts'

checkSite(lancet, {
  notices: [
    [
      'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2819%2932319-0/fulltext',
      source(
        { pii: 'S0140673619323190' },
        { url: 'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(19)32319-0/fulltext' },
      ),
    ],
    [
      'https://www.thelancet.com/journals/lanonc/article/PIIS1470-2045(21)00139-X/fulltext?rss=yes',
      source({ pii: 'S147020452100139X' }),
    ],
    [
      'https://www.thelancet.com/journals/lanpsy/article/PIIS2215-0366(18)30471-1',
      source({ pii: 'S2215036618304711' }),
    ],
    [
      'http://www.thelancet.com:80/journals/langas/article/PIIS2468-1253(18)30094-3/references',
      source({ pii: 'S2468125318300943' }),
    ],
    ['https://www.thelancet.com/pdfs/journals/lanonc/PIIS1470204509704012.pdf', source({ pii: 'S1470204509704012' })],
    ['http://www.thelancet.com:80/article/S1473-3099(17)30438-3/abstract', source({ pii: 'S1473309917304383' })],
    ['http://www.thelancet.com/retrieve/pii/S0140673620316044', source({ pii: 'S0140673620316044' })],
    [
      'https://www.thelancet.com/action/showPdf?pii=S0140-6736%2897%2911096-0',
      source({ pii: 'S0140673697110960' }, { url: 'https://www.thelancet.com/retrieve/pii/S0140673697110960' }),
    ],
    [
      'http://www.thelancet.com:80/action/doSearch?collecIdFltr=001536&searchScope=fullSite&searchType=collection&journalCode=&searchText=blunt+trauma&occurrences=all',
      search('blunt trauma', { url: 'https://www.thelancet.com/action/doSearch?searchText=blunt%20trauma' }),
    ],
    [
      'https://www.thelancet.com/action/doSearch?searchText=Sj%C3%B6gren+syndrome+treatment&occurrences=all&searchScope=fullSite',
      search('Sjögren syndrome treatment'),
    ],
    [
      'https://www.thelancet.com/action/doSearch?text1=long+covid&field1=Title&journalCode=lancet',
      search('long covid'),
    ],
  ],
  ignores: [
    'https://www.thelancet.com/',
    'http://www.thelancet.com:80/infographics/syria',
    'http://www.thelancet.com:80/interactive-grand-round/central-vision-loss',
    'https://www.thelancet.com/journals/lancet/home',
    'https://www.thelancet.com/journals/lancet/onlinefirst',
    'https://www.thelancet.com/journals/lancet/issue/vol395no10223/PIIS0140-6736(20)X0010-X',
    'https://www.thelancet.com/series/maternal-health',
    'https://www.thelancet.com/action/showLogin',
    'https://www.thelancet.com/action/doSearch?searchText=&occurrences=all',
  ],
})
