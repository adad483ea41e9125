import { checkSite, search, source } from '../testing.ts'
import { lww } from './lww.ts'

checkSite(lww, {
  notices: [
    [
      'https://journals.lww.com/ccmjournal/fulltext/2021/11000/surviving_sepsis_campaign__international.15.aspx',
      source({ slug: '2021/11000/surviving_sepsis_campaign__international.15' }),
    ],
    [
      'http://journals.lww.com/jbjsjournal/Citation/2017/08160/Workplace_Violence_and_Active_Shooter.14.aspx',
      source({ slug: '2017/08160/Workplace_Violence_and_Active_Shooter.14' }),
    ],
    [
      'http://journals.lww.com/co-pulmonarymedicine/Abstract/publishahead/Sleep_complications_following_traumatic_brain.99270.aspx',
      source({ slug: 'publishahead/Sleep_complications_following_traumatic_brain.99270' }),
    ],
    ['https://journals.lww.com/10.1227/neu.0000000000002809', source({ doi: '10.1227/neu.0000000000002809' })],
    [
      'https://www.ovid.com/jnls/co-pediatrics/abstract/10.1097/mop.0000000000001464~current-recommendations?redirectionsource=fulltextview',
      source(
        { doi: '10.1097/mop.0000000000001464' },
        { url: 'https://www.ovid.com/jnls/co-pediatrics/fulltext/10.1097/mop.0000000000001464' },
      ),
    ],
    ['http://journals.lww.com/pages/results.aspx?txtkeywords=stomach+%26+ulcer', search('stomach & ulcer')],
  ],
  ignores: [
    'https://journals.lww.com/pages/default.aspx',
    'http://journals.lww.com/cinjournal/pages/default.aspx',
    'https://journals.lww.com/ccmjournal/toc/2021/11000',
    'https://journals.lww.com/ccmjournal/pages/collectiondetails.aspx?TopicalCollectionId=12',
    'https://journals.lww.com/pages/results.aspx?txtKeywords=',
    'https://www.ovid.com/jnls/aswcjournal/toc/current',
    'https://www.ovid.com/',
  ],
})
