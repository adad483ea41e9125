import { checkSite, search, source } from '../testing.ts'
import { niceCks } from './nice-cks.ts'

checkSite(niceCks, {
  notices: [
    ["https://cks.nice.org.uk/search/?q=Crohn's%20disease%20biologics&sp=on", search("Crohn's disease biologics")],
    ['https://cks.nice.org.uk/search?q=otitis+media&pa=2', search('otitis media')],
    [
      'https://cks.nice.org.uk/search#q=hydroxychloroquine%20%26%20retinopathy',
      search('hydroxychloroquine & retinopathy', {
        url: 'https://cks.nice.org.uk/search/?q=hydroxychloroquine%20%26%20retinopathy',
      }),
    ],
    ['https://cks.nice.org.uk/search?q=#q=croup+steroids', search('croup steroids')],
    ['https://cks.nice.org.uk/topics/croup/', source({ slug: 'croup' })],
    [
      'https://cks.nice.org.uk/topics/croup/management/management/#mild',
      source({ slug: 'croup' }, { url: 'https://cks.nice.org.uk/topics/croup/' }),
    ],
    ['http://cks.nice.org.uk/bells-palsy#!scenario', source({ slug: 'bells-palsy' })],
    ['http://cks.nice.org.uk/back_pain_low', source({ slug: 'back_pain_low' })],
  ],
  ignores: [
    'https://cks.nice.org.uk/',
    'https://cks.nice.org.uk/search/?q=',
    'https://cks.nice.org.uk/search/',
    'https://cks.nice.org.uk/topics/',
    'http://cks.nice.org.uk/development',
    'http://cks.nice.org.uk/clinicalspeciality',
    'https://cks.nice.org.uk/about/development/',
    'https://cks.nice.org.uk/whats-new/',
    'https://cks.nice.org.uk/specialities/neurology/',
    'https://cks.nice.org.uk/cks-end-user-licence-agreement/x',
    'https://www.cks.example/topics/croup/',
  ],
})
