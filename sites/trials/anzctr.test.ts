import { checkSite, search, source } from '../testing.ts'
import { anzctr } from './anzctr.ts'

checkSite(anzctr, {
  notices: [
    ['https://www.anzctr.org.au/TrialSearch.aspx?searchTxt=denosumab&isBasic=True', search('denosumab')],
    ['https://www.anzctr.org.au/TrialSearch.aspx#&&searchTxt=knee%20%26%20hip&conditionCode=', search('knee & hip')],
    ['https://www.anzctr.org.au/ACTRN12616000771459.aspx', source({ slug: 'ACTRN12616000771459' })],
    [
      'https://anzctr.org.au/Trial/Registration/TrialReview.aspx?ACTRN=12621000661875',
      source({ slug: '12621000661875' }),
    ],
    [
      'https://www.anzctr.org.au/Trial/Registration/TrialReview.aspx?id=335131&isReview=true',
      source({ slug: '335131' }),
    ],
  ],
  ignores: [
    'https://www.anzctr.org.au/',
    'https://www.anzctr.org.au/TrialSearch.aspx',
    'https://www.anzctr.org.au/TrialSearch.aspx?searchTxt=&isBasic=True',
    'https://www.anzctr.org.au/Trial/Registration/TrialReview.aspx',
    'https://www.anzctr.org.au/Faq.aspx',
  ],
})
