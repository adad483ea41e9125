import { checkSite, search, source } from '../testing.ts'
import { msdManuals } from './msd-manuals.ts'

checkSite(msdManuals, {
  notices: [
    [
      'https://www.merckmanuals.com/professional/SearchResults?query=%22atrial%20fibrillation%22%20AND%20(apixaban%20OR%20warfarin)',
      search('"atrial fibrillation" AND (apixaban OR warfarin)'),
    ],
    [
      'https://www.merckmanuals.com/professional/searchresults?searchterm=migraine%20%2B%20aura',
      search('migraine + aura'),
    ],
    [
      'https://www.msdmanuals.com/ja-jp/%E3%83%9B%E3%83%BC%E3%83%A0/SearchResults?query=%E7%B3%96%E5%B0%BF%E7%97%85',
      search('糖尿病'),
    ],
    ['https://www.msdmanuals.com/es/hogar/searchresults?query=acn%C3%A9&page=2', search('acné')],
    [
      'https://www.msdmanuals.com/infobutton?mainSearchCriteria.v.dn=Gout&subTopic.v.dn=treatment',
      search('Gout', { infobutton: true }),
    ],
    [
      'https://www.merckmanuals.com/professional/dermatologic-disorders/acne-and-related-disorders/acne-vulgaris?query=acne&ruleredirectid=747',
      source({ slug: 'dermatologic-disorders/acne-and-related-disorders/acne-vulgaris' }, { query: 'acne' }),
    ],
    [
      'https://www.msdmanuals.com/pt/profissional/les%C3%B5es-intoxica%C3%A7%C3%A3o/fraturas/fraturas-do-tornozelo#v123',
      source({ slug: 'lesões-intoxicação/fraturas/fraturas-do-tornozelo' }),
    ],
    [
      'https://www.msdmanuals.com/de-de/heim/infektionen/bakterielle-infektionen-%C3%BCbersicht/anthrax',
      source({ slug: 'infektionen/bakterielle-infektionen-übersicht/anthrax' }),
    ],
    [
      'https://www.msdmanuals.com/professional/multimedia/table/classification-of-asthma',
      source({ slug: 'multimedia/table/classification-of-asthma' }),
    ],
    ['http://www.merck.com/mmpe/sec07/ch073/ch073b.html', source({ slug: 'mmpe/sec07/ch073/ch073b' })],
  ],
  ignores: [
    'https://www.msdmanuals.com/',
    'https://www.msdmanuals.com/de',
    'https://www.msdmanuals.com/es/professional',
    'https://www.msdmanuals.com/professional/health-topics',
    'https://www.msdmanuals.com/professional/searchresults?query=',
    'https://www.msdmanuals.com/professional/cardiovascular-disorders',
    'https://www.msdmanuals.com/professional/cardiovascular-disorders/hypertension',
    'https://www.msdmanuals.com/de/profi/pages-with-widgets/quizfragen?mode=list',
    'https://www.msdmanuals.com/fr/professional/resourcespages/symptoms',
    'https://www.msdmanuals.com/professional/content/termsofuse',
    'https://www.msdmanuals.com/home/news/external/2024/05/13/12/00/gout',
    'https://www.msdmanuals.com/veterinary/circulatory-system/heart-disease/heart-failure-in-dogs',
    'https://www.msdmanuals.com/-/media/manual/professional/images/e/n/d/end_pituitary.gif?thn=0',
    'https://www.merckvetmanual.com/professional/circulatory-system/heart/heart-failure',
    'https://www.merck.com/research/pipeline/',
  ],
})
