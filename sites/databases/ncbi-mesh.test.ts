import { checkSite, search, source } from '../testing.ts'
import { ncbiMesh } from './ncbi-mesh.ts'

const found = (query: string) =>
  search(query, { url: `https://www.ncbi.nlm.nih.gov/mesh/?term=${encodeURIComponent(query)}` })

checkSite(ncbiMesh, {
  notices: [
    ["https://www.ncbi.nlm.nih.gov/mesh/?term=Crohn's%20disease%20biologics", found("Crohn's disease biologics")],
    ['http://www.ncbi.nlm.nih.gov/mesh?term=falls', found('falls')],
    ['https://www.ncbi.nlm.nih.gov/sites/entrez?db=mesh&term=vitamin+B12+%26+folate', found('vitamin B12 & folate')],
    [
      'https://www.ncbi.nlm.nih.gov/mesh?Db=mesh&Cmd=DetailsSearch&Term=%22Frailty%22%5BMeSH+Terms%5D',
      found('"Frailty"[MeSH Terms]'),
    ],
    ['https://www.ncbi.nlm.nih.gov/mesh/68001823', source({ slug: '68001823' })],
    ['https://www.ncbi.nlm.nih.gov/mesh/D007251/', source({ slug: 'D007251' })],
    [
      'http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=mesh&list_uids=68001823&dopt=Full',
      source({ slug: '68001823' }, { url: 'https://www.ncbi.nlm.nih.gov/mesh/68001823' }),
    ],
  ],
  ignores: [
    'https://www.ncbi.nlm.nih.gov/mesh/',
    'https://www.ncbi.nlm.nih.gov/mesh/?term=',
    'https://www.ncbi.nlm.nih.gov/mesh/advanced',
    'https://www.ncbi.nlm.nih.gov/mesh/MBrowser.html',
    'https://www.ncbi.nlm.nih.gov/nuccore/?term=brca1',
  ],
})
