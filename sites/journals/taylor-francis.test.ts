import { checkSite, search, source } from '../testing.ts'
import { taylorFrancis } from './taylor-francis.ts'

checkSite(taylorFrancis, {
  notices: [
    ['https://www.tandfonline.com/doi/abs/10.1300/J150v03n04_02', source({ doi: '10.1300/j150v03n04_02' })],
    [
      'https://www.tandfonline.com/doi/epdf/10.1080/14693062.2019.1605330?needAccess=true&role=button',
      source(
        { doi: '10.1080/14693062.2019.1605330' },
        { url: 'https://www.tandfonline.com/doi/10.1080/14693062.2019.1605330' },
      ),
    ],
    [
      'https://www.tandfonline.com/doi/reader/figures/10.1080/14693062.2019.1605330',
      source({ doi: '10.1080/14693062.2019.1605330' }),
    ],
    ['https://www.tandfonline.com:443/doi/abs/10.1088/1468-5248/1/1/007', source({ doi: '10.1088/1468-5248/1/1/007' })],
    ['https://www.tandfonline.com/action/doSearch?AllField=sport+%26+asthma', search('sport & asthma')],
    [
      'http://www.tandfonline.com/action/doSearch?type=simple&filter=multiple&stemming=yes&searchText=labor+market&x=0&y=0&publication=',
      search('labor market'),
    ],
  ],
  ignores: [
    'https://www.tandfonline.com/',
    'http://www.tandfonline.com/toc/gaan20/current',
    'http://www.tandfonline.com/loi/wjsa21',
    'https://www.tandfonline.com/openurl?stitle=rsih20&genre=journal',
    'https://www.tandfonline.com/action/generateMultiplePDFs?dois=10.1080%2F17460263.2012.738610',
  ],
})
