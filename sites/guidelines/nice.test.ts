import { checkSite, search, source } from '../testing.ts'
import { nice } from './nice.ts'

checkSite(nice, {
  notices: [
    [
      'https://www.nice.org.uk/search?q=%22atrial%20fibrillation%22%20AND%20(apixaban%20OR%20warfarin)',
      search('"atrial fibrillation" AND (apixaban OR warfarin)'),
    ],
    ['https://www.nice.org.uk/search?ndt=Guidance&q=chest+pain+%26+ECG&sp=on', search('chest pain & ECG')],
    ['https://www.nice.org.uk/guidance/published?ngt=NICE%20guidelines&q=asthma', search('asthma')],
    ['https://www.nice.org.uk/guidance/published?title=hip+fracture&type=cg', search('hip fracture')],
    ['https://www.nice.org.uk/guidance/ng28', source({ guideline: 'NG28' })],
    [
      'https://www.nice.org.uk/guidance/CG57/chapter/Recommendations#identifying-and-managing-trigger-factors',
      source({ guideline: 'CG57' }),
    ],
    [
      'https://www.nice.org.uk/guidance/ta565/resources/benralizumab-pdf-82607079462853',
      source({ guideline: 'TA565' }),
    ],
    ['https://www.nice.org.uk/guidance/QS152', source({ guideline: 'QS152' })],
    ['https://www.nice.org.uk/advice/esuom22/chapter/intervention-and-alternatives', source({ guideline: 'ESUOM22' })],
    ['http://www.nice.org.uk/CG142', source({ guideline: 'CG142' })],
    ['http://guidance.nice.org.uk/CG8/QuickRefGuide/pdf/English', source({ guideline: 'CG8' })],
    ['http://publications.nice.org.uk/infection-control-cg2/guidance', source({ guideline: 'CG2' })],
    [
      'http://pathways.nice.org.uk/pathways/hypertension#path=view%3A/pathways/hypertension',
      source({ slug: 'pathways/hypertension' }),
    ],
  ],
  ignores: [
    'https://www.nice.org.uk/',
    'https://www.nice.org.uk/search?q=',
    'https://www.nice.org.uk/guidance',
    'https://www.nice.org.uk/guidance/published?type=ta',
    'https://www.nice.org.uk/guidance/conditions-and-diseases/cardiovascular-conditions',
    'https://www.nice.org.uk/guidance/indevelopment/gid-ng10096',
    'https://www.nice.org.uk/indicators/ind6',
    'https://www.nice.org.uk/standards-and-indicators/qofindicators',
    'https://www.nice.org.uk/process/pmg20',
    'https://www.nice.org.uk/accounts/login',
    'https://www.nice.org.uk/news',
    'https://www.nice.org.uk/media/default/about/what-we-do/nice-impact-maternity.pdf',
  ],
})
