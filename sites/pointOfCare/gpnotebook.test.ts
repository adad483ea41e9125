import { checkSite, search, source } from '../testing.ts'
import { gpnotebook } from './gpnotebook.ts'

checkSite(gpnotebook, {
  notices: [
    [
      'https://gpnotebook.com/en-GB/pages/cardiovascular-medicine/fibrous-pericardium-anatomy/surface-anatomy-on-thorax',
      source({ slug: 'cardiovascular-medicine/fibrous-pericardium-anatomy/surface-anatomy-on-thorax' }),
    ],
    [
      'https://gpnotebook.com/es/pages/otorrinolaringologia/reflujo-laringofaringeo-rpl/',
      source(
        { slug: 'otorrinolaringologia/reflujo-laringofaringeo-rpl' },
        { url: 'https://gpnotebook.com/es/pages/otorrinolaringologia/reflujo-laringofaringeo-rpl' },
      ),
    ],
    [
      'https://gpnotebook.com/pages/neurology/anticholinergic-cognitive-burden-acb-scale',
      source({ slug: 'neurology/anticholinergic-cognitive-burden-acb-scale' }),
    ],
    [
      'http://www.gpnotebook.co.uk/simplepage.cfm?ID=-301596617',
      source({ slug: '-301596617' }, { url: 'https://gpnotebook.com/simplepage.cfm?ID=-301596617' }),
    ],
    [
      'http://www.gpnotebook.co.uk/simplepage.cfm?id=x20110126111352933383&linkID=3333',
      source({ slug: 'x20110126111352933383' }),
    ],
    ['https://gpnotebook.com/en-GB/search?q=caf%C3%A9+au+lait+%26+NF1', search('café au lait & NF1')],
  ],
  ignores: [
    'https://gpnotebook.com/en-GB',
    'https://gpnotebook.com/en-GB/login',
    'https://www.gpnotebook.com/',
    'https://gpnotebook.com/en-GB/pages/cardiovascular-medicine',
    'https://gpnotebook.com/en-GB/podcasts/diabetes/sick-day-rules',
    'https://gpnotebook.com/en-GB/search?q=',
    'http://www.gpnotebook.co.uk/homepage.cfm',
    'http://www.gpnotebook.co.uk/simplepage.cfm',
    'http://www.gpnotebook.co.uk/simplepage.cfm?ID=about',
  ],
})
