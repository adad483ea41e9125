import { checkSite, search, source } from '../testing.ts'
import { openevidence } from './openevidence.ts'

checkSite(openevidence, {
  notices: [
    ['https://www.openevidence.com/search?q=Crohn%27s+disease+biologics', search("Crohn's disease biologics")],
    [
      'https://www.openevidence.com/ask?query=DVT+prophylaxis+%26+renal+failure&configName=prod&attachments=%5B%5D',
      search('DVT prophylaxis & renal failure', {
        url: 'https://www.openevidence.com/search?q=DVT%20prophylaxis%20%26%20renal%20failure',
      }),
    ],
    [
      'https://www.openevidence.com/ask/d252c9f9-08ed-4db8-b6ab-8f0fd13ce058',
      source({}, { url: 'https://www.openevidence.com/ask/' }),
    ],
    [
      'https://openevidence.com/ask/d252c9f9-08ed-4db8-b6ab-8f0fd13ce058/share',
      source({}, { url: 'https://www.openevidence.com/ask/' }),
    ],
  ],
  ignores: [
    'https://www.openevidence.com/',
    'https://www.openevidence.com/ask/',
    'https://www.openevidence.com/search?q=',
    'https://www.openevidence.com/login',
    'https://www.openevidence.com/user-guide',
    'https://www.openevidence.com/announcements/openevidence-launches-evidencegrade',
    'https://www.openevidence.com/policies/terms',
  ],
})
