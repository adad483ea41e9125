import { expect, it } from 'vitest'
import { recognise } from '../recognise.ts'

const FORM = '_scolarissearchresultsportlet_WAR_scolarissearchresults_'
const PORTLET = 'p_p_id=scolarissearchresultsportlet_WAR_scolarissearchresults'

const search = (query: string, path: string) => ({
  site: 'cochrane-library',
  kind: 'search',
  query,
  url: `https://www.cochranelibrary.com/${path}`,
})
const source = (doi: string, path: string) => ({
  site: 'cochrane-library',
  kind: 'source',
  ids: { doi },
  url: `https://www.cochranelibrary.com/${path}/full`,
})
const review = 'cdsr/doi/10.1002/14651858.CD001288.pub3'

const noticed: [string, object][] = [
  [
    'https://www.cochranelibrary.com/advanced-search?q=umifenovir&t=1',
    search('umifenovir', 'advanced-search?q=umifenovir&t=1'),
  ],
  ['https://www.cochranelibrary.com/en/search?q=falls+elderly', search('falls elderly', 'en/search?q=falls%20elderly')],
  [
    `https://www.cochranelibrary.com/search?${PORTLET}&p_p_lifecycle=0&${FORM}searchType=basic&${FORM}searchText=falls%20older%20adults`,
    search('falls older adults', `search?${FORM}searchText=falls%20older%20adults&${PORTLET}`),
  ],
  [
    `https://www.cochranelibrary.com/search?${FORM}searchText=&${FORM}displayText=Lungs+%26+airways`,
    search('Lungs & airways', `search?${FORM}displayText=Lungs%20%26%20airways`),
  ],
  [`https://www.cochranelibrary.com/${review}/full`, source('10.1002/14651858.cd001288.pub3', review)],
  [`https://www.cochranelibrary.com/es/${review}/full/es`, source('10.1002/14651858.cd001288.pub3', `es/${review}`)],
  [
    'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013600/pdf/CDSR/CD013600/CD013600.pdf',
    source('10.1002/14651858.cd013600', 'cdsr/doi/10.1002/14651858.CD013600'),
  ],
  [
    'http://www.thecochranelibrary.com/doi/10.1002%2F14651858.CD001288.pub3/abstract',
    source('10.1002/14651858.cd001288.pub3', review),
  ],
  [
    'https://www.cochranelibrary.com/central/doi/10.1002/central/CN-01106094/full',
    source('10.1002/central/cn-01106094', 'central/doi/10.1002/central/CN-01106094'),
  ],
  [
    'https://www.cochranelibrary.com/cca/doi/10.1002/cca.3149/full',
    source('10.1002/cca.3149', 'cca/doi/10.1002/cca.3149'),
  ],
]

const ignored = [
  'https://www.cochranelibrary.com',
  'https://www.cochranelibrary.com/search?p_p_id=x',
  `https://www.cochranelibrary.com/search?${FORM}searchText=*`,
  'https://www.cochranelibrary.com/advanced-search/mesh?q=falls',
  'https://www.cochranelibrary.com/advanced-search/search-manager',
  'https://www.cochranelibrary.com/cdsr/reviews/topics',
  'https://www.cochranelibrary.com/cdsr/doi/10.1000/other/full',
  'https://cochranelibrary.com.evil.example/search?q=falls',
]

it.each(noticed)('notices %s', (address, expected) => expect(recognise(address)).toEqual(expected))
it.each(ignored)('ignores %s', address => expect(recognise(address)).toBeUndefined())
