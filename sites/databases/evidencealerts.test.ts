import { checkSite, source } from '../testing.ts'
import { evidencealerts } from './evidencealerts.ts'

const ALERTED = 'https://www.evidencealerts.com/Articles/AlertedArticle/117411'

checkSite(evidencealerts, {
  notices: [
    [ALERTED, source({ slug: '117411' }, { url: ALERTED })],
    [
      'https://plus.mcmaster.ca/EvidenceAlerts/LFE/Article/ce4e8711-d28c-49a6-8652-021a3edd4e7e/47842572/117411',
      source({ slug: '117411' }, { url: ALERTED }),
    ],
    ['https://plus.mcmaster.ca/kt/Home/Article/390649', source({ slug: '390649' })],
    ['http://plus.mcmaster.ca/evidenceupdates/ViewArticle.aspx?a=1234', source({ slug: '1234' })],
  ],
  ignores: [
    'https://www.evidencealerts.com/',
    'https://www.evidencealerts.com/Account/Login?ReturnUrl=%2FArticles%2FAlerted',
    'https://www.evidencealerts.com/Articles/Alerted',
    'https://plus.mcmaster.ca/EvidenceAlerts/',
    'https://plus.mcmaster.ca/EvidenceAlerts/LFE/Article/ce4e8711-d28c-49a6-8652-021a3edd4e7e/47842572',
    'https://plus.mcmaster.ca/EvidenceAlerts/LFE/Unsubscribe/ce4e8711-d28c-49a6-8652-021a3edd4e7e/47842572',
  ],
})
