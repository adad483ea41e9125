import { checkSite, search, source } from '../testing.ts'
import { medscape } from './medscape.ts'

checkSite(medscape, {
  notices: [
    ['https://search.medscape.com/search/?q=%CE%B2-blocker%20heart%20failure', search('β-blocker heart failure')],
    ['https://search.medscape.com/search/?q=breast%20cancer&', search('breast cancer')],
    ['https://search.medscape.com/search?q=%22HbA1c%22+6.5%25&plr=ref&page=2', search('"HbA1c" 6.5%')],
    [
      'http://search.medscape.com/reference-search?newSearchHeader=1&queryText=%22atrial+fibrillation%22+AND+%28apixaban%29',
      search('"atrial fibrillation" AND (apixaban)'),
    ],
    [
      'https://reference.medscape.com/search?q=warfarin',
      search('warfarin', { url: 'https://search.medscape.com/search/?q=warfarin' }),
    ],
    [
      'https://emedicine.medscape.com/article/231574-treatment#d9',
      source({ slug: '231574' }, { url: 'https://emedicine.medscape.com/article/231574-overview' }),
    ],
    ['http://emedicine.medscape.com/article/163751', source({ slug: '163751' })],
    ['https://www.medscape.com/viewarticle/717047_9/', source({ slug: '717047' })],
    ['http://www.medscape.com/viewarticle/408028_print', source({ slug: '408028' })],
    [
      'https://www.medscape.com/s/viewarticle/retatrutide-trims-weight-and-a1c-diabetes-2026a1000rfw?ecd=a',
      source(
        { slug: 'retatrutide-trims-weight-and-a1c-diabetes-2026a1000rfw' },
        { url: 'https://www.medscape.com/viewarticle/retatrutide-trims-weight-and-a1c-diabetes-2026a1000rfw' },
      ),
    ],
    ['https://deutsch.medscape.com/artikelansicht/4904905', source({ slug: '4904905' })],
    ['https://www.medscape.org/viewarticle/711126', source({ slug: '711126' })],
    [
      'http://reference.medscape.com/drug/methadose-dolophine-methadone-343317#3',
      source({ slug: 'methadose-dolophine-methadone-343317' }),
    ],
    [
      'https://reference.medscape.com/calculator/522/sirs-criteria-systemic-inflammatory-response-syndrome',
      source({ slug: 'calculator/522' }),
    ],
    ['https://reference.medscape.com/medline/abstract/20382626', source({ pmid: '20382626' })],
  ],
  ignores: [
    'https://www.medscape.com/',
    'https://search.medscape.com/search/?q=',
    'https://emedicine.medscape.com/cardiology',
    'https://emedicine.medscape.com/emergency_medicine',
    'https://reference.medscape.com/drug-interactionchecker',
    'https://reference.medscape.com/drugs',
    'https://reference.medscape.com/drugs/antidotes',
    'https://reference.medscape.com/pill-identifier',
    'https://reference.medscape.com/guide/medical-calculators',
    'http://www.medscape.com/features/slideshow/lifestyle/2016/public/overview',
    'https://www.medscape.com/viewcollection/32737',
    'https://www.medscape.com/viewpublication/30001',
    'https://www.medscape.com/index/list_13470_0',
    'https://www.medscape.com/cx/rssfeeds/2698.xml',
    'https://www.medscape.org/education',
    'https://login.medscape.com/login/sso/getlogin',
  ],
})
