import { checkSite, search, source } from '../testing.ts'
import { mdcalc } from './mdcalc.ts'

checkSite(mdcalc, {
  notices: [
    ['https://www.mdcalc.com/search?q=eGFR%20%26%20creatinine', search('eGFR & creatinine')],
    ['https://www.mdcalc.com/search?query=CIWA-Ar', search('CIWA-Ar')],
    ['https://www.mdcalc.com/search#?q=Glasgow%20Blatchford', search('Glasgow Blatchford')],
    ['https://www.mdcalc.com/search#?terms=qSOFA', search('qSOFA', { url: 'https://www.mdcalc.com/search?q=qSOFA' })],
    [
      'https://www.mdcalc.com/calc/10240/clif-c-aclf-acute-chronic-liver-failure#use-cases',
      source({ slug: 'clif-c-aclf-acute-chronic-liver-failure' }),
    ],
    ['https://www.mdcalc.com/calc/1752/heart-score/', source({ slug: 'heart-score' })],
    ['https://www.mdcalc.com/calc/1752', source({ slug: '1752' })],
    ['http://www.mdcalc.com/wells-criteria-pulmonary-embolism/', source({ slug: 'wells-criteria-pulmonary-embolism' })],
    [
      'https://mdcalc.com/4ts-score-heparin-induced-thrombocytopenia',
      source({ slug: '4ts-score-heparin-induced-thrombocytopenia' }),
    ],
    ['https://www.mdcalc.com/free-water-deficit-hypernatremia', source({ slug: 'free-water-deficit-hypernatremia' })],
    [
      'https://www.mdcalc.com/new-orleans-charity-head-trauma-injury-rule',
      source({ slug: 'new-orleans-charity-head-trauma-injury-rule' }),
    ],
  ],
  ignores: [
    'https://www.mdcalc.com/',
    'https://www.mdcalc.com/search?q=',
    'https://www.mdcalc.com/search',
    'https://www.mdcalc.com/calc',
    'https://www.mdcalc.com/about-us',
    'https://www.mdcalc.com/login',
    'https://www.mdcalc.com/faq',
    'https://www.mdcalc.com/privacy-policy',
    'https://www.mdcalc.com/terms-of-service',
    'https://www.mdcalc.com/recently-added',
    'https://www.mdcalc.com/my-account',
    'https://www.mdcalc.com/guidelines',
    'https://www.mdcalc.com/mdcalc-for-institutions',
    'https://www.mdcalc.com/api/v1/search?q=heart',
  ],
})
