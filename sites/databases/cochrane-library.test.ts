import { checkSite, search, source } from '../testing.ts'
import { cochraneLibrary } from './cochrane-library.ts'

const HOST = 'https://www.cochranelibrary.com'
const FORM = '_scolarissearchresultsportlet_WAR_scolarissearchresults_'
const PORTLET = 'p_p_id=scolarissearchresultsportlet_WAR_scolarissearchresults'

const found = (query: string, path: string) => search(query, { url: `${HOST}/${path}` })
const article = (doi: string, path: string) => source({ doi }, { url: `${HOST}/${path}/full` })
const review = 'cdsr/doi/10.1002/14651858.CD001288.pub3'

checkSite(cochraneLibrary, {
  notices: [
    [
      'https://www.cochranelibrary.com/advanced-search?q=umifenovir&t=1',
      found('umifenovir', 'advanced-search?q=umifenovir&t=1'),
    ],
    [
      'https://www.cochranelibrary.com/en/search?q=falls+elderly',
      found('falls elderly', 'en/search?q=falls%20elderly'),
    ],
    ['https://www.cochranelibrary.com/en/search?q=HbA1c%206.5%25%20CD4%2B', search('HbA1c 6.5% CD4+')],
    [
      `https://www.cochranelibrary.com/search?${PORTLET}&p_p_lifecycle=0&${FORM}searchType=basic&${FORM}searchText=falls%20older%20adults`,
      found('falls older adults', `search?${FORM}searchText=falls%20older%20adults&${PORTLET}`),
    ],
    [
      `https://www.cochranelibrary.com/search?${FORM}searchText=&${FORM}displayText=Lungs+%26+airways`,
      found('Lungs & airways', `search?${FORM}displayText=Lungs%20%26%20airways`),
    ],
    [`https://www.cochranelibrary.com/${review}/full`, article('10.1002/14651858.cd001288.pub3', review)],
    [`https://www.cochranelibrary.com/${review}/references`, article('10.1002/14651858.cd001288.pub3', review)],
    [`https://www.cochranelibrary.com/es/${review}/full/es`, article('10.1002/14651858.cd001288.pub3', `es/${review}`)],
    [
      'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013600/pdf/CDSR/CD013600/CD013600.pdf',
      article('10.1002/14651858.cd013600', 'cdsr/doi/10.1002/14651858.CD013600'),
    ],
    [
      'http://www.thecochranelibrary.com/doi/10.1002%2F14651858.CD001288.pub3/abstract',
      article('10.1002/14651858.cd001288.pub3', review),
    ],
    [
      'http://cochranelibrary-wiley.com/doi/10.1002/14651858.CD001288.pub3/abstract;jsessionid=AE95.f04t02',
      article('10.1002/14651858.cd001288.pub3', review),
    ],
    [
      'https://cochranelibrary.com/web/cochrane/content?contentLanguage=&doi=10.1002%2F14651858.CD015376.pub2&templateType=references&type=cdsr',
      article('10.1002/14651858.cd015376.pub2', 'cdsr/doi/10.1002/14651858.CD015376.pub2'),
    ],
    [
      'https://www.cochranelibrary.com/central/doi/10.1002/central/CN-01106094/full',
      article('10.1002/central/cn-01106094', 'central/doi/10.1002/central/CN-01106094'),
    ],
    [
      'https://www.cochranelibrary.com/cca/doi/10.1002/cca.3149/full',
      article('10.1002/cca.3149', 'cca/doi/10.1002/cca.3149'),
    ],
  ],
  ignores: [
    'https://www.cochranelibrary.com',
    'https://www.cochranelibrary.com/search?p_p_id=x',
    `https://www.cochranelibrary.com/search?${FORM}searchText=*`,
    'https://www.cochranelibrary.com/advanced-search/mesh?q=falls',
    'https://www.cochranelibrary.com/advanced-search/pico',
    'https://www.cochranelibrary.com/advanced-search/search-manager',
    'https://www.cochranelibrary.com/search-manager-help',
    'https://www.cochranelibrary.com/cdsr/reviews/topics',
    'https://www.cochranelibrary.com/cdsr/table-of-contents/2020/4',
    'https://www.cochranelibrary.com/cdsr/doi/10.1000/other/full',
    'https://www.cochranelibrary.com/help/access',
    'https://cochranelibrary.com.evil.example/search?q=falls',
  ],
})
