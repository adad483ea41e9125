import { entrezRecord, entrezSearch, NCBI_HOSTS } from '../platforms/ncbi.ts'
import type { Site } from '../site.ts'

const RESULTS = 'https://www.ncbi.nlm.nih.gov/mesh/?term={query}'
const TERM = 'https://www.ncbi.nlm.nih.gov/mesh/{slug}'

/** MeSH at NCBI. A record is one subject heading. */
export const ncbiMesh: Site = {
  id: 'ncbi-mesh',
  name: 'MeSH (NCBI)',
  group: 'databases',
  hosts: ['www.ncbi.nlm.nih.gov'],
  formerHosts: ['ncbi.nlm.nih.gov'],
  checked: '2026-11-22',
  sources: [
    { hosts: NCBI_HOSTS, path: /^\/mesh\/(?<slug>[CDQ]?\d{4,12})\/?$/i, query: ['term'], url: TERM },
    ...entrezRecord('mesh', 'slug', TERM, /^[CDQ]?\d{4,12}$/i),
  ],
  searches: [
    { hosts: NCBI_HOSTS, path: /^\/(?:sites\/)?mesh\/?$/i, query: ['term'], url: RESULTS },
    entrezSearch('mesh', RESULTS),
  ],
  titleEnds: ['MeSH', 'NCBI', 'MeSH Result'],
}
