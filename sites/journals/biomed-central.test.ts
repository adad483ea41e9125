import { checkSite, search, source } from '../testing.ts'
import { biomedCentral } from './biomed-central.ts'

checkSite(biomedCentral, {
  notices: [
    [
      'http://bmcgenomics.biomedcentral.com/track/pdf/10.1186/s12864-016-2404-0?site=bmcgenomics.biomedcentral.com',
      source(
        { doi: '10.1186/s12864-016-2404-0' },
        { url: 'https://bmcgenomics.biomedcentral.com/articles/10.1186/s12864-016-2404-0' },
      ),
    ],
    [
      'https://parasitesandvectors.biomedcentral.com/articles/10.1186/1756-3305-2-S1-S1/tables/1',
      source({ doi: '10.1186/1756-3305-2-s1-s1' }),
    ],
    [
      'https://annalsofintensivecare.springeropen.com/articles/10.1186/s13613-020-00650-2',
      source({ doi: '10.1186/s13613-020-00650-2' }),
    ],
    ['http://www.biomedcentral.com/1471-2253/13/5/abstract', source({ slug: '1471-2253/13/5' })],
    ['http://www.biomedcentral.com/1471-2105/13/S18/A1', source({ slug: '1471-2105/13/S18/A1' })],
    ['http://www.biomedcentral.com/content/pdf/1471-2253-13-5.pdf', source({ slug: '1471-2253-13-5' })],
    [
      'https://www.biomedcentral.com/search?query=languages+%26+culture&searchType=publisherSearch',
      search('languages & culture'),
    ],
    ['https://ccforum.biomedcentral.com/search?query=sepsis&sort=PubDate', search('sepsis')],
  ],
  ignores: [
    'https://www.biomedcentral.com/',
    'http://bmcbiol.biomedcentral.com/articles',
    'https://ccforum.biomedcentral.com/articles?searchType=journalSearch&sort=PubDate&page=2',
    'https://www.biomedcentral.com/search?query=&searchType=publisherSearch',
    'https://ccforum.biomedcentral.com/submission-guidelines',
  ],
})
