import { checkSite, search, source } from '../testing.ts'
import { lexicomp } from './lexicomp.ts'

checkSite(lexicomp, {
  notices: [
    [
      'http://online.lexi.com/lco/action/search?q=St.+John%27s+wort&t=name',
      search("St. John's wort", { url: "https://online.lexi.com/lco/action/search?q=St.%20John's%20wort&t=name" }),
    ],
    ['https://online.lexi.com/lco/action/search?q=albuterol&t=name&va=albuterol', search('albuterol')],
    ['https://online.lexi.com/lco/action/search/pharmacy?q=vitamin+D+%2B+K', search('vitamin D + K')],
    [
      'https://online.lexi.com/lco/action/hl7?mainSearchCriteria.v.dn=Warfarin&mainSearchCriteria.v.c=11289',
      search('Warfarin', { infobutton: true }),
    ],
    [
      'http://online.lexi.com/lco/action/doc/retrieve/docid/patch_f/6292?cesid=1KFSoKs5ftx&searchUrl=%2Flco%2Faction%2Fsearch%3Fq%3Dalbuterol%26t%3Dname#goilist-ext',
      source({ slug: 'patch_f/6292' }, { url: 'https://online.lexi.com/lco/action/doc/retrieve/docid/patch_f/6292' }),
    ],
  ],
  ignores: [
    'https://online.lexi.com',
    'https://online.lexi.com/lco/action/home/switch',
    'https://online.lexi.com/lco/action/login',
    'https://online.lexi.com/lco/action/search?q=&t=name',
    'https://online.lexi.com/lco/action/interact/v2/analyze?duplicatedrugtherapy=1&drug=Calcium%20Carbonate',
    'https://online.lexi.com/lco/action/ivcompatibility/trissels',
    'https://online.lexi.com/lco/action/index/generic/multinat_f/A',
  ],
})
