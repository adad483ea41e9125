import { checkSite, search, source } from '../testing.ts'
import { pedro } from './pedro.ts'

const HOST = 'https://search.pedro.org.au'
const REST =
  'authors_association=&title=&source=&year_of_publication=2020&nscore=&perpage=20&lop=and&find=&find=Start+Search'

checkSite(pedro, {
  notices: [
    [
      `${HOST}/search-results?abstract_with_title=ankle%20sprain%20%26%20proprioception`,
      search('ankle sprain & proprioception'),
    ],
    [`${HOST}/search-results?calc_text=low+back+pain+95%25&-find=Search`, search('low back pain 95%')],
    [
      `${HOST}/advanced-search/results?abstract_with_title=Multiple+Sclerosis&therapy=0&problem=0&${REST}`,
      search('Multiple Sclerosis', {
        url: `${HOST}/advanced-search/results?abstract_with_title=Multiple%20Sclerosis&therapy=0&problem=0`,
      }),
    ],
    [
      `${HOST}/advanced-search/results?abstract_with_title=&therapy=VL01387&problem=0&body_part=VL01396&method=0&${REST}`,
      search(undefined, {
        url: `${HOST}/advanced-search/results?therapy=VL01387&problem=0&body_part=VL01396&method=0`,
      }),
    ],
    [`${HOST}/advanced-search/results?abstract_with_title=&therapy=0&body_part=VL01396&${REST}`, search()],
    [`${HOST}/advanced-search/results?title=knee&abstract_with_title=pain&method=0`, search('pain; knee')],
    [`${HOST}/search-results/record-detail/23210`, source({ slug: '23210' })],
  ],
  ignores: [
    `${HOST}/search`,
    `${HOST}/search-results`,
    `${HOST}/search-results?abstract_with_title=`,
    `${HOST}/advanced-search`,
    `${HOST}/advanced-search/results?abstract_with_title=&therapy=0&problem=0&body_part=0&method=0&${REST}`,
    `${HOST}/search-results/selected-records`,
    `${HOST}/save-results/results`,
    'https://pedro.org.au/',
    'https://www.pedro.org.au/english/archive/top-15-trials/',
  ],
})
