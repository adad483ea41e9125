import { checkSite, search, source } from '../testing.ts'
import { scopus } from './scopus.ts'

const RESULTS = 'https://www.scopus.com/results/results.uri'

checkSite(scopus, {
  notices: [
    [
      `${RESULTS}?sort=plf-f&src=s&st1=HbA1c%206.5%25%20%26%20CD4%2B&st2=&s=TITLE-ABS-KEY%28x%29&sot=b&sessionSearchId=7592`,
      search('HbA1c 6.5% & CD4+', {
        url: `${RESULTS}?src=s&sot=b&sdt=b&st1=HbA1c%206.5%25%20%26%20CD4%2B&s=TITLE-ABS-KEY(HbA1c%206.5%25%20%26%20CD4%2B)&sort=plf-f`,
      }),
    ],
    [
      `${RESULTS}?sort=plf-f&src=s&sot=b&sdt=b&sl=50&s=TITLE-ABS-KEY(delirium%20prevention)`,
      search('TITLE-ABS-KEY(delirium prevention)'),
    ],
    [
      `${RESULTS}?src=s&st1=bim&st2=crowd&s=%28TITLE%28bim%29+AND+TITLE%28crowd%29%29`,
      search('(TITLE(bim) AND TITLE(crowd))'),
    ],
    [`${RESULTS}?numberOfFields=0&src=s&searchterm1=surfboard&field1=TITLE_ABS_KEY&txGid=0`, search('surfboard')],
    [
      'http://www.scopus.com/scopus/search/submit/basic.url?scint=1&field1=AUTHOR-NAME&searchterm1=Sj%C3%B6gren',
      search('Sjögren'),
    ],
    ['http://www.scopus.com/inward/record.url?scp=85105520478&partnerID=8YFLogxK', source({ slug: '85105520478' })],
    [
      'http://www.scopus.com/scopus/inward/record.url?partnerID=10&rel=3.0.0&eid=2-s2.0-85200333155&md5=56d2',
      source({ slug: '2-s2.0-85200333155' }),
    ],
    [
      'https://www.scopus.com/record/display.uri?eid=2-s2.0-85089817481&origin=resultslist&st1=brain&st2=&sid=5fbd&s=TITLE-ABS-KEY%28brain%29&searchTerm=',
      source(
        { slug: '2-s2.0-85089817481' },
        { query: 'brain', url: 'https://www.scopus.com/record/display.uri?eid=2-s2.0-85089817481&st1=brain' },
      ),
    ],
    ['https://www.scopus.com/pages/publications/105018796381?origin=resultslist', source({ slug: '105018796381' })],
  ],
  ignores: [
    'https://www.scopus.com/',
    'https://www2.scopus.com/home.url',
    'https://www.scopus.com/search/form.uri?display=basic#basic',
    'https://www.scopus.com/results/affiliationResults.uri?affilName=cnrs&s=AFFIL%28cnrs%29&sid=425a',
    'https://www.scopus.com/results/authorNamesList.uri?st1=Smith&s=AUTHLASTNAME%28Smith%29',
    'https://www.scopus.com/authid/detail.uri?authorId=58541009000',
    'https://www.scopus.com/affil/profile.uri?afid=60008134&sid=425a',
    'https://www.scopus.com/inward/citedby.url?scp=85105520478&partnerID=8YFLogxK',
    'https://www.scopus.com/sourceid/21206',
    'https://www.scopus.com/record/pubmetrics.uri?eid=2-s2.0-84916942935&origin=recordpage',
    `${RESULTS}?src=s&st1=&s=`,
    'https://id.elsevier.com/as/authorization.oauth2?client_id=SCOPUS',
  ],
})
