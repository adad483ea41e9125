import { checkSite, source } from '../testing.ts'
import { healthpathways } from './healthpathways.ts'

checkSite(healthpathways, {
  notices: [
    [
      'https://aucklandregion.communityhealthpathways.org/15620.htm',
      source({ slug: '15620' }, { url: 'https://aucklandregion.communityhealthpathways.org/15620.htm' }),
    ],
    ['http://midland.communityhealthpathways.org/71230.htm#Management', source({ slug: '71230' })],
    ['https://canterbury.hospitalhealthpathways.org/26215.html', source({ slug: '26215' })],
  ],
  ignores: [
    'https://northland.communityhealthpathways.org/',
    'https://wa.communityhealthpathways.org/index.htm',
    'https://wa.communityhealthpathways.org/LoginFiles/Logon.aspx?ReturnUrl=%2f15620.htm',
    'https://communityhealthpathways.org/15620.htm',
    'https://fakecommunityhealthpathways.org/15620.htm',
    'https://www.healthpathways.org.au/pathways/cardiology',
  ],
})
