import { expect, it } from 'vitest'
import { recognise } from '../recognise.ts'

const search = (query: string, rest = '') => ({
  site: 'pubmed',
  kind: 'search',
  query,
  url: `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent(query)}${rest}`,
})
const source = (pmid: string) => ({
  site: 'pubmed',
  kind: 'source',
  ids: { pmid },
  url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
})

const noticed: [string, object][] = [
  ['https://pubmed.ncbi.nlm.nih.gov/?term=diabetes+management', search('diabetes management')],
  ['https://pubmed.ncbi.nlm.nih.gov/?term=%CE%B2-blocker%20heart%20failure', search('β-blocker heart failure')],
  ['https://pubmed.ncbi.nlm.nih.gov/?term=sepsis&page=2&size=50', search('sepsis')],
  ['https://pubmed.ncbi.nlm.nih.gov/?sort=date&term=Decker+ST&cauthor_id=30471329', search('Decker ST', '&sort=date')],
  [
    'https://pubmed.ncbi.nlm.nih.gov/?term=sepsis&filter=pubt.guideline&filter=lang.english&otool=stanford&holding=f1000',
    search('sepsis', '&filter=pubt.guideline&filter=lang.english'),
  ],
  ['http://www.ncbi.nlm.nih.gov/pubmed?term=hasabstract[text]', search('hasabstract[text]')],
  ['https://www.ncbi.nlm.nih.gov/PubMed/?Term=rubella', search('rubella')],
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/?term=rubella', search('rubella')],
  [
    'http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=PubMed&cmd=Search&term=Zhong%5Bauthor%5D+AND+embryo',
    search('Zhong[author] AND embryo'),
  ],
  ['https://www.ncbi.nlm.nih.gov/pubmed?term=21242195', { ...search('21242195'), ids: { pmid: '21242195' } }],
  [
    'https://pubmed.ncbi.nlm.nih.gov/clinical/?term=croup&clinical_study_category=therapy_broad',
    { ...search('croup'), url: 'https://pubmed.ncbi.nlm.nih.gov/clinical/?term=croup' },
  ],
  ['https://pubmed.ncbi.nlm.nih.gov/33378557/', source('33378557')],
  ['https://pubmed.ncbi.nlm.nih.gov/5433709#affiliation-1', source('5433709')],
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/28177710/?i=3', source('28177710')],
  [
    'http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&list_uids=14605267&dopt=Abstract',
    source('14605267'),
  ],
  ['http://www.ncbi.nlm.nih.gov/sites/entrez?Db=pubmed&Cmd=ShowDetailView&TermToSearch=17517438', source('17517438')],
  [
    'https://pubmed.ncbi.nlm.nih.gov/32150618-in-vitro-activity/?from_term=coronavirus+chloroquine&from_pos=1',
    {
      ...source('32150618'),
      query: 'coronavirus chloroquine',
      url: 'https://pubmed.ncbi.nlm.nih.gov/32150618/?from_term=coronavirus%20chloroquine',
    },
  ],
]

const ignored = [
  'https://pubmed.ncbi.nlm.nih.gov/',
  'https://pubmed.ncbi.nlm.nih.gov/?term=',
  'https://pubmed.ncbi.nlm.nih.gov/?term=+%20&sort=date',
  'https://pubmed.ncbi.nlm.nih.gov/advanced/?term=sepsis',
  'https://pubmed.ncbi.nlm.nih.gov/?linkname=pubmed_pubmed&from_uid=33378557',
  'https://pubmed.ncbi.nlm.nih.gov/0/',
  'https://pubmed.ncbi.nlm.nih.gov/123456789/',
  'https://pubmed.ncbi.nlm.nih.gov/searches/4242/?token=abc',
  'https://www.ncbi.nlm.nih.gov/?term=sepsis',
  'https://www.ncbi.nlm.nih.gov/gene/?term=sepsis',
  'https://www.ncbi.nlm.nih.gov/pubmedhealth/?term=sepsis',
  'https://www.ncbi.nlm.nih.gov/12345678/',
  'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=nucleotide&term=sepsis',
  'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=pubmed&list_uids=1,2',
  'https://account.ncbi.nlm.nih.gov/?back_url=https%3A%2F%2Fpubmed.ncbi.nlm.nih.gov%2F%3Fterm%3Dfood',
]

it.each(noticed)('notices %s', (address, expected) => expect(recognise(address)).toEqual(expected))
it.each(ignored)('ignores %s', address => expect(recognise(address)).toBeUndefined())
