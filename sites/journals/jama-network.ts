import { highwireSources } from '../platforms/highwire.ts'
import { silverchairAspx, silverchairSearch, silverchairSources } from '../platforms/silverchair.ts'
import type { Site } from '../site.ts'

/** The hosts until 2012: each journal its own, beside the society's other pages. */
const OLD = [
  ...[
    'jama',
    'archinte',
    'archneur',
    'archpsyc',
    'archpedi',
    'archopht',
    'archsurg',
    'archderm',
    'archotol',
    'archfami',
  ],
  ...['archfaci', 'archpediatrics', 'pubs'],
].map(name => `${name}.ama-assn.org`)

/** JAMA and the JAMA Network journals. Issues, collections, learning and author pages are ignored. */
export const jamaNetwork: Site = {
  id: 'jama-network',
  name: 'JAMA Network',
  group: 'journals',
  hosts: ['jamanetwork.com', '*.jamanetwork.com'],
  formerHosts: OLD,
  checked: '2026-11-22',
  sources: [...silverchairSources, ...silverchairAspx, ...highwireSources.map(rule => ({ ...rule, hosts: OLD }))],
  searches: [silverchairSearch('https://jamanetwork.com/searchresults?q={query}')],
  titleEnds: [
    ...['JAMA Network', 'The JAMA Network', 'JAMA', 'JAMA Network Open', 'JAMA Cardiology', 'JAMA Dermatology'],
    ...['JAMA Health Forum', 'JAMA Internal Medicine', 'JAMA Neurology', 'JAMA Oncology', 'JAMA Ophthalmology'],
    ...['JAMA Otolaryngology–Head & Neck Surgery', 'JAMA Pediatrics', 'JAMA Psychiatry', 'JAMA Surgery'],
  ],
}
