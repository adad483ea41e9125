import { checkSite, search, source } from '../testing.ts'
import { drugsCom } from './drugs-com.ts'

checkSite(drugsCom, {
  notices: [
    ['https://www.drugs.com/search.php?searchterm=paracetamol%2Fcodeine&a=1', search('paracetamol/codeine')],
    ['https://www.drugs.com/search.php?searchterm=vitamin+D+%2B+K', search('vitamin D + K')],
    ['https://www.drugs.com/piperacillin-tazobactam.html', source({ slug: 'piperacillin-tazobactam' })],
    ['https://www.drugs.com/drug-class/btk-inhibitors.html', source({ slug: 'drug-class/btk-inhibitors' })],
    ['https://www.drugs.com/pro/neo-oxy-100-100-mr.html', source({ slug: 'pro/neo-oxy-100-100-mr' })],
    ['https://www.drugs.com/dosage/furosemide.html#Usual_Adult_Dose', source({ slug: 'dosage/furosemide' })],
    [
      'https://www.drugs.com/drug-interactions/norethindrone,ortho-micronor.html',
      source({ slug: 'drug-interactions/norethindrone,ortho-micronor' }),
    ],
    [
      'https://www.drugs.com/medical-answers/trimebutine-3571789/',
      source({ slug: 'medical-answers/trimebutine-3571789' }),
    ],
    ['https://www.drugs.com/mcd/migraine', source({ slug: 'mcd/migraine' })],
    [
      'https://www.drugs.com/interactions-check.php?drug_list=1310-0,2311-0&professional=1',
      source({}, { url: 'https://www.drugs.com/drug_interactions.html' }),
    ],
  ],
  ignores: [
    'https://www.drugs.com/',
    'https://www.drugs.com/account/login/',
    'https://www.drugs.com/international/',
    'https://www.drugs.com/search.php?searchterm=',
    'https://www.drugs.com/drug_interactions.html',
    'https://www.drugs.com/interactions-check.php',
    'https://www.drugs.com/drug-a1.html',
    'https://www.drugs.com/condition/a.html',
    'https://www.drugs.com/medical_conditions.html',
    'https://www.drugs.com/sitemap.html',
    'https://www.drugs.com/rss.html',
    'https://www.drugs.com/medical-answers/',
    'https://www.drugs.com/alpha/aa.html',
    'https://www.drugs.com/images/pills/fio/AKN07410.JPG',
  ],
})
