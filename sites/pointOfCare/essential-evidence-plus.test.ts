import { checkSite, search, source } from '../testing.ts'
import { essentialEvidencePlus } from './essential-evidence-plus.ts'

checkSite(essentialEvidencePlus, {
  notices: [
    ['https://www.essentialevidenceplus.com/content/eee/95', source({ slug: 'eee/95' })],
    ['http://www.essentialevidenceplus.com/content/poem/110435#bottom', source({ slug: 'poem/110435' })],
    ['https://www.essentialevidenceplus.com/search?q=otitis+%2B+delay', search('otitis + delay')],
  ],
  ignores: [
    'https://www.essentialevidenceplus.com/',
    'https://www.essentialevidenceplus.com/index.cfm',
    'https://www.essentialevidenceplus.com/search',
    'https://www.essentialevidenceplus.com/content/poem',
    'http://www.essentialevidenceplus.com/product/ebm_loe.cfm?show=oxford',
    'http://www.essentialevidenceplus.com/product/concept_process.cfm',
    'https://www.essentialevidenceplus.com/subscribe/',
    'https://cwsuat.essentialevidenceplus.com/product/features_eeps.cfm',
  ],
})
