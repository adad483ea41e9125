import { checkSite, search, source } from '../testing.ts'
import { ahaJournals } from './aha-journals.ts'

checkSite(ahaJournals, {
  notices: [
    [
      'https://www.ahajournals.org/doi/10.1161/CIRCULATIONAHA.107.699579?url_ver=Z39.88-2003&rfr_id=ori:rid:crossref.org',
      source(
        { doi: '10.1161/circulationaha.107.699579' },
        { url: 'https://www.ahajournals.org/doi/10.1161/CIRCULATIONAHA.107.699579' },
      ),
    ],
    [
      'https://www.ahajournals.org/doi/epub/10.1161/STR.0000000000000494',
      source({ doi: '10.1161/str.0000000000000494' }),
    ],
    ['http://circ.ahajournals.org/content/101/23/e215.full', source({ slug: '101/23/e215' })],
    ['http://stroke.ahajournals.org/cgi/content/full/39/9/2647', source({ slug: '39/9/2647' })],
    [
      'https://www.ahajournals.org/action/doSearch?AllField=anti-arrhythmia+agents&stemming=yes&publication=circ',
      search('anti-arrhythmia agents'),
    ],
    ['https://www.ahajournals.org/action/doSearch?field1=AllField&text1=AF%20%26%20stroke', search('AF & stroke')],
  ],
  ignores: [
    'https://www.ahajournals.org/',
    'https://www.ahajournals.org/journal/circ',
    'https://www.ahajournals.org/toc/circ/current',
    'https://www.ahajournals.org/action/doSearch?AllField=',
    'http://circ.ahajournals.org/content/101/23',
  ],
})
