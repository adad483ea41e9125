import { checkSite, search, source } from '../testing.ts'
import { etg } from './etg.ts'

checkSite(etg, {
  notices: [
    [
      'https://tgldcdp.tg.org.au/searchAction?appendedinputbuttons=Crohn%27s+disease+biologics',
      search("Crohn's disease biologics"),
    ],
    [
      'https://app.tg.org.au/searchAction?appendedinputbuttons=HbA1c+6.5%25+%26+diagnosis',
      search('HbA1c 6.5% & diagnosis'),
    ],
    [
      'https://tgldcdp.tg.org.au/viewTopic?etgAccess=true&guidelinePage=Cardiovascular&topicfile=c_CVG_Hypertensiontopic_1&guidelinename=auto&sectionId=c_CVG_Hypertensiontopic_8#c_CVG_Hypertensiontopic_8',
      source(
        { slug: 'c_CVG_Hypertensiontopic_1' },
        {
          url: 'https://tgldcdp.tg.org.au/viewTopic?etgAccess=true&topicfile=c_CVG_Hypertensiontopic_1&guidelinePage=Cardiovascular&guidelinename=auto&sectionId=c_CVG_Hypertensiontopic_8',
        },
      ),
    ],
    [
      'https://app.tg.org.au/viewTopic?etgAccess=true&guidelinePage=Sexual%20Health&topicfile=heavy-menstrual-bleeding',
      source({ slug: 'heavy-menstrual-bleeding' }),
    ],
    [
      'https://tgldcdp.tg.org.au/fulltext/tglcontent/quicklinks/GPSummary_v11.pdf',
      source({ slug: 'GPSummary_v11.pdf' }),
    ],
  ],
  ignores: [
    'https://app.tg.org.au/',
    'https://tgldcdp.tg.org.au/etgAccess',
    'https://tgldcdp.tg.org.au/searchAction?appendedinputbuttons=',
    'https://tgldcdp.tg.org.au/guideLine?guidelinePage=Oral+and+Dental&frompage=etgcomplete',
    'https://tgldcdp.tg.org.au/topicTeaser?guidelinePage=Wilderness+Medicine&etgAccess=true',
    'https://tgldcdp.tg.org.au/viewTopic?etgAccess=true&guidelinePage=Cardiovascular',
    'https://www.tg.org.au/',
  ],
})
