import { checkSite, search, source } from '../testing.ts'
import { whoIctrp } from './who-ictrp.ts'

checkSite(whoIctrp, {
  notices: [
    ['https://trialsearch.who.int/Trial2.aspx?TrialID=ChiCTR2600128100', source({ slug: 'ChiCTR2600128100' })],
    ['https://trialsearch.who.int/Trial2.aspx?TrialID=nct04468659', source({ nct: 'NCT04468659' })],
    ['https://trialsearch.who.int/Trial2.aspx?TrialID=ISRCTN54285094', source({ isrctn: 'ISRCTN54285094' })],
    ['http://apps.who.int/trialsearch/Trial3.aspx?trialid=NCT01846767', source({ nct: 'NCT01846767' })],
    [
      'http://apps.who.int/trialsearch/Trial2.aspx?TrialID=EUCTR2015-005219-34-DE',
      source({ slug: 'EUCTR2015-005219-34-DE' }),
    ],
    ['https://trialsearch.who.int/?SearchAll=asthma+%26+child', search('asthma & child')],
    ['https://trialsearch.who.int/Default.aspx?SearchAll=gout', search('gout')],
  ],
  ignores: [
    'https://trialsearch.who.int/',
    'https://trialsearch.who.int/Default.aspx',
    'https://trialsearch.who.int/AdvSearch.aspx',
    'https://trialsearch.who.int/API/API.aspx',
    'https://trialsearch.who.int/Trial2.aspx',
    'http://apps.who.int/trialsearch/',
  ],
})
