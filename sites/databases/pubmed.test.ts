import { checkSite, search, source } from '../testing.ts'
import { pubmed } from './pubmed.ts'

const NOW = 'https://pubmed.ncbi.nlm.nih.gov'

const found = (query: string, rest = '') => search(query, { url: `${NOW}/?term=${encodeURIComponent(query)}${rest}` })
const article = (pmid: string) => source({ pmid }, { url: `${NOW}/${pmid}/` })

checkSite(pubmed, {
  notices: [
    ['https://pubmed.ncbi.nlm.nih.gov/?term=diabetes+management', found('diabetes management')],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=%CE%B2-blocker%20heart%20failure', found('β-blocker heart failure')],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=CD4%2B+%26+CD8%2B+95%25', found('CD4+ & CD8+ 95%')],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=sepsis&page=2&size=50', found('sepsis')],
    ['https://pubmed.ncbi.nlm.nih.gov/?sort=date&term=Decker+ST&cauthor_id=30471329', found('Decker ST', '&sort=date')],
    [
      'https://pubmed.ncbi.nlm.nih.gov/?term=sepsis&filter=pubt.guideline&filter=lang.english&otool=stanford&holding=f1000',
      found('sepsis', '&filter=pubt.guideline&filter=lang.english'),
    ],
    ['http://www.ncbi.nlm.nih.gov/pubmed?term=hasabstract[text]', found('hasabstract[text]')],
    ['https://www.ncbi.nlm.nih.gov/PubMed/?Term=rubella', found('rubella')],
    ['https://www.ncbi.nlm.nih.gov/m/pubmed/?term=rubella', found('rubella')],
    ['https://www.ncbi.nlm.nih.gov/labs/pubmed?term=zotero', found('zotero')],
    ['https://ncbi.nlm.nih.gov/pubmed/?cmd=Search&term=rubella&doptcmdl=Abstract', found('rubella')],
    ['http://www.pubmed.gov/?term=rubella', found('rubella')],
    [
      'http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=PubMed&cmd=Search&term=Zhong%5Bauthor%5D+AND+embryo',
      found('Zhong[author] AND embryo'),
    ],
    ['https://www.ncbi.nlm.nih.gov/pubmed?term=21242195', { ...found('21242195'), ids: { pmid: '21242195' } }],
    [
      'https://pubmed.ncbi.nlm.nih.gov/clinical/?term=croup&clinical_study_category=therapy_broad',
      search('croup', { url: `${NOW}/clinical/?term=croup` }),
    ],
    ['https://pubmed.ncbi.nlm.nih.gov/33378557/', article('33378557')],
    ['https://pubmed.ncbi.nlm.nih.gov/33378557/?format=pmid', article('33378557')],
    ['https://pubmed.ncbi.nlm.nih.gov/5433709#affiliation-1', article('5433709')],
    ['https://pubmed.gov/33378557', article('33378557')],
    ['https://www.ncbi.nlm.nih.gov/m/pubmed/28177710/?i=3', article('28177710')],
    ['https://www.ncbi.nlm.nih.gov/labs/pubmed/29099763-a-title/', article('29099763')],
    [
      'http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&list_uids=14605267&dopt=Abstract',
      article('14605267'),
    ],
    [
      'http://www.ncbi.nlm.nih.gov/sites/entrez?Db=pubmed&Cmd=ShowDetailView&TermToSearch=17517438',
      article('17517438'),
    ],
    ['https://www.ncbi.nlm.nih.gov/pubmed?cmd=Retrieve&dopt=citation&list_uids=18683858', article('18683858')],
    ['https://www.ncbi.nlm.nih.gov/pubmed?uid=18683858&cmd=showdetailview&indexed=google', article('18683858')],
    [
      'https://pubmed.ncbi.nlm.nih.gov/32150618-in-vitro-activity/?from_term=coronavirus+chloroquine&from_pos=1',
      source(
        { pmid: '32150618' },
        { query: 'coronavirus chloroquine', url: `${NOW}/32150618/?from_term=coronavirus%20chloroquine` },
      ),
    ],
  ],
  ignores: [
    'https://pubmed.ncbi.nlm.nih.gov/',
    'https://pubmed.ncbi.nlm.nih.gov/?term=',
    'https://pubmed.ncbi.nlm.nih.gov/?term=+%20&sort=date',
    'https://pubmed.ncbi.nlm.nih.gov/?otool=stanford',
    'https://pubmed.ncbi.nlm.nih.gov/advanced/?term=sepsis',
    'https://pubmed.ncbi.nlm.nih.gov/citmatch/',
    'https://pubmed.ncbi.nlm.nih.gov/?linkname=pubmed_pubmed&from_uid=33378557',
    'https://pubmed.ncbi.nlm.nih.gov/0/',
    'https://pubmed.ncbi.nlm.nih.gov/123456789/',
    'https://pubmed.ncbi.nlm.nih.gov/searches/4242/?token=abc',
    'https://pubmed.ncbi.nlm.nih.gov/rss/search/1abcDEF/?limit=15',
    'https://pubmed.ncbi.nlm.nih.gov/trending/?filter=pubt.clinicaltrial',
    'https://www.ncbi.nlm.nih.gov/?term=sepsis',
    'https://www.ncbi.nlm.nih.gov/gene/?term=sepsis',
    'https://www.ncbi.nlm.nih.gov/nlmcatalog?term=%22Prog+Polym+Sci%22',
    'https://www.ncbi.nlm.nih.gov/pubmedhealth/?term=sepsis',
    'https://www.ncbi.nlm.nih.gov/12345678/',
    'https://www.ncbi.nlm.nih.gov/pubmed/advanced',
    'https://www.ncbi.nlm.nih.gov/pubmed?cmd=link&linkname=pubmed_pubmed&uid=15514348',
    'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=nucleotide&term=sepsis',
    'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=pubmed&list_uids=1,2',
    'https://www.ncbi.nlm.nih.gov/account/signout/?back_url=https%3A//pubmed.ncbi.nlm.nih.gov/%3Fterm%3Dfood',
    'https://account.ncbi.nlm.nih.gov/?back_url=https%3A%2F%2Fpubmed.ncbi.nlm.nih.gov%2F%3Fterm%3Dfood',
  ],
})
