import { checkSite, search, source } from '../testing.ts'
import { plos } from './plos.ts'

checkSite(plos, {
  notices: [
    [
      'https://journals.plos.org/plosmedicine/article?id=10.1371/journal.pmed.1000098',
      source({ doi: '10.1371/journal.pmed.1000098' }),
    ],
    [
      'https://journals.plos.org/plosntds/article/file?id=10.1371/journal.pntd.0008617&type=printable',
      source(
        { doi: '10.1371/journal.pntd.0008617' },
        { url: 'https://journals.plos.org/plosntds/article?id=10.1371/journal.pntd.0008617' },
      ),
    ],
    [
      'http://www.plosone.org/article/info%3Adoi%2F10.1371%2Fjournal.pone.0094381',
      source({ doi: '10.1371/journal.pone.0094381' }),
    ],
    ['https://dx.plos.org/10.1371/journal.pmed.1004589', source({ doi: '10.1371/journal.pmed.1004589' })],
    ['https://journals.plos.org/plosone/search?filterJournals=PLoSONE&q=gout%20%26%20CKD&page=1', search('gout & CKD')],
    [
      'http://www.plosbiology.org/search/simple?from=globalSimpleSearch&filterJournals=PLoSBiology&query=amygdala&x=0&y=1',
      search('amygdala'),
    ],
  ],
  ignores: [
    'https://journals.plos.org/plosone/',
    'https://journals.plos.org/plosone/search',
    'https://journals.plos.org/plosone/browse/cardiology',
    'https://journals.plos.org/plosmedicine/issue?id=10.1371/issue.pmed.v17.i03',
    'http://www.plosmedicine.org/article/browseIssue.action',
  ],
})
