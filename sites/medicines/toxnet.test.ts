import { checkSite, source } from '../testing.ts'
import { toxnet } from './toxnet.ts'

checkSite(toxnet, {
  notices: [
    ['http://toxnet.nlm.nih.gov/cgi-bin/sis/search/r?dbs+hsdb:@term+@rn+50-28-2', source({})],
    ['https://toxnet.nlm.nih.gov/cgi-bin/sis/search/a?dbs+hsdb:@term+@DOCNO+7061', source({})],
    ['https://toxnet.nlm.nih.gov/cgi-bin/sis/search2/r?dbs+hsdb:@term+@rn+@rel+64-17-5', source({})],
  ],
  ignores: [
    'https://toxnet.nlm.nih.gov/',
    'https://toxnet.nlm.nih.gov/newtoxnet/lactmed.htm',
    'https://toxnet.nlm.nih.gov/cgi-bin/sis/search2',
    'https://toxnet.nlm.nih.gov/cgi-bin/sis/search2/f?./temp/~caXSWe:1',
    'https://toxnet.nlm.nih.gov/cgi-bin/sis/htmlgen?CCRIS',
  ],
})
