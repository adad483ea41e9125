import { checkSite, search, source } from '../testing.ts'
import { wikem } from './wikem.ts'

checkSite(wikem, {
  notices: [
    [
      'https://wikem.org/w/index.php?search=hydroxychloroquine+%26+retinopathy&title=Special%3ASearch',
      search('hydroxychloroquine & retinopathy', {
        url: 'https://wikem.org/w/index.php?search=hydroxychloroquine%20%26%20retinopathy',
      }),
    ],
    ['https://www.wikem.org/wiki/Special:Search?search=Sj%C3%B6gren&go=Go', search('Sjögren')],
    ['https://wikem.org/wiki/Special:Search/K%2B%20low', search('K+ low')],
    ['https://wikem.org/wiki/Low_back_pain', source({ slug: 'Low_back_pain' })],
    [
      'https://www.wikem.org/wiki/Acute_coronary_syndrome_(main)#Workup',
      source({ slug: 'Acute_coronary_syndrome_(main)' }),
    ],
    ['https://wikem.org/wiki/EBQ:NEXUS_Trial', source({ slug: 'EBQ:NEXUS_Trial' })],
    ['https://wikem.org/wiki/Talkative_patient', source({ slug: 'Talkative_patient' })],
  ],
  ignores: [
    'https://wikem.org/',
    'https://wikem.org/wiki/Main_Page',
    'https://wikem.org/wiki/',
    'https://wikem.org/wiki/Category:Cardiology',
    'https://wikem.org/wiki/Special:RecentChanges',
    'https://wikem.org/wiki/File:AoDissect_DeBakey1.png',
    'https://wikem.org/wiki/User_talk:Rossdonaldson1',
    'https://wikem.org/wiki/WikEM%3AAbout',
    'https://wikem.org/w/index.php?title=Category:Pharmacology',
    'https://wikem.org/w/index.php?search=&title=Special%3ASearch',
    'https://www.wikem.org/w/api.php?action=query&list=search&srsearch=blood&format=json',
  ],
})
