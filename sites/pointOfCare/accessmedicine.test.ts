import { checkSite, search, source } from '../testing.ts'
import { accessmedicine } from './accessmedicine.ts'

checkSite(accessmedicine, {
  notices: [
    [
      'https://accessmedicine.mhmedical.com/searchresults.aspx?q=HbA1c+6.5%25+diagnosis',
      search('HbA1c 6.5% diagnosis'),
    ],
    [
      'http://ommbid.mhmedical.com/SearchResults.aspx?q=rubella',
      search('rubella', { url: 'https://ommbid.mhmedical.com/searchresults.aspx?q=rubella' }),
    ],
    [
      'https://accesssurgery.mhmedical.com/searchresults.aspx?q=hernia+%2B+mesh&subonly=True&page=2',
      search('hernia + mesh'),
    ],
    [
      'https://accessmedicine.mhmedical.com/infobutton.aspx?mainSearchCriteria.v.c=J44&mainSearchCriteria.v.dn=COPD',
      search('COPD', { infobutton: true }),
    ],
    [
      'http://www.accessmedicine.com/search/searchAMResult.aspx?searchStr=histrionic&searchType=2&resourceID=10',
      search('histrionic', { url: 'https://accessmedicine.mhmedical.com/searchresults.aspx?q=histrionic' }),
    ],
    [
      'https://accessmedicine.mhmedical.com/content.aspx?sectionid=70381398&bookid=1180#70381726',
      source(
        { slug: '70381398' },
        { url: 'https://accessmedicine.mhmedical.com/content.aspx?sectionid=70381398&bookid=1180' },
      ),
    ],
    [
      'http://accessemergencymedicine.mhmedical.com/Content.aspx?bookId=1345&sectionId=72121336&Resultclick=2',
      source({ slug: '72121336' }),
    ],
    ['http://www.accessmedicine.com/content.aspx?aID=2909141', source({ slug: '2909141' })],
    [
      'https://accessmedicine.mhmedical.com/CaseContent.aspx?gbosID=459684&gbosContainerID=224&viewByNumber=false&groupid=1344#210735386',
      source({ slug: '459684' }),
    ],
    ['https://accesspharmacy.mhmedical.com/patientEdHandouts.aspx?gbosID=356307', source({ slug: '356307' })],
    [
      'https://accesssurgery.mhmedical.com/drugs.aspx#monoNumber=423186&sectionID=00&tab=tab0',
      source({ slug: '423186' }),
    ],
    [
      'https://accesssurgery.mhmedical.com/updatesContent.aspx?gbosid=555081&sectionid=252895650&categoryid=41174',
      source({ slug: '555081' }),
    ],
    ['https://accesspharmacy.mhmedical.com/ViewLarge.aspx?figid=248154789&gbosid=0', source({ slug: '248154789' })],
  ],
  ignores: [
    'https://accessmedicine.mhmedical.com/',
    'https://accessmedicine.mhmedical.com/index.aspx',
    'https://accesssurgery.mhmedical.com/book.aspx?bookID=2576',
    'https://accessmedicine.mhmedical.com/books.aspx?view=library',
    'https://accessmedicine.mhmedical.com/content.aspx?bookid=2446',
    'https://accessmedicine.mhmedical.com/content.aspx?bookid=2446&sectionid=0',
    'https://accessmedicine.mhmedical.com/drugs.aspx',
    'https://accessmedicine.mhmedical.com/drugs.aspx?gbosid=0',
    'https://accessmedicine.mhmedical.com/cases.aspx?groupid=1344',
    'https://accessmedicine.mhmedical.com/searchresults.aspx?q=',
    'https://accessmedicine.mhmedical.com/readings.aspx',
    'https://accessmedicine.mhmedical.com/signin.aspx?ReturnUrl=%2fcontent.aspx',
    'https://www.mhmedical.com/',
    'https://www.accessmedicine.com.example.org/content.aspx?aID=2909141',
  ],
})
