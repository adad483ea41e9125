import { checkSite, search, source } from '../testing.ts'
import { europePmc } from './europe-pmc.ts'

const pmc = (pmcid: string) => source({ pmcid }, { url: `https://europepmc.org/article/PMC/${pmcid}` })
const med = (pmid: string) => source({ pmid }, { url: `https://europepmc.org/article/MED/${pmid}` })

checkSite(europePmc, {
  notices: [
    ['https://europepmc.org/search?query=%28CD24+OR+CD24Fc%29+autoimmune', search('(CD24 OR CD24Fc) autoimmune')],
    ['https://europepmc.org/search?query=Sj%C3%B6gren%20%26%20CD4%2B&page=2', search('Sjögren & CD4+')],
    [
      'http://europepmc.org/search/?page=1&query=DOI:10.1093/bioinformatics/btu613',
      search('DOI:10.1093/bioinformatics/btu613'),
    ],
    [
      'http://ukpmc.ac.uk/search;jsessionid=AB12?query=asthma',
      search('asthma', { url: 'https://europepmc.org/search?query=asthma' }),
    ],
    ['https://europepmc.org/article/MED/32923700', med('32923700')],
    ['http://europepmc.org/abstract/med/25373681', med('25373681')],
    ['http://europepmc.org/abstract/MED/20718959/reload=0;jsessionid=xyz', med('20718959')],
    ['https://europepmc.org/article/PPR/PPR358366', source({ slug: 'PPR/PPR358366' })],
    ['https://europepmc.org/article/NBK/NBK1116', source({ slug: 'NBK/NBK1116' })],
    ['https://europepmc.org/article/pmc/pmc3198533', pmc('PMC3198533')],
    ['https://europepmc.org/article/PMC/3456789', pmc('PMC3456789')],
    ['https://europepmc.org/articles/PMC12375191?pdf=render', pmc('PMC12375191')],
    ['https://europepmc.org/articles/PMC1228487/pdf/main.pdf', pmc('PMC1228487')],
    ['http://europepmc.org/backend/ptpmcrender.fcgi?accid=PMC4472175&blobtype=pdf', pmc('PMC4472175')],
  ],
  ignores: [
    'https://europepmc.org',
    'https://europepmc.org/search?query=',
    'https://europepmc.org/searchsyntax',
    'https://europepmc.org/advancesearch?query=asthma',
    'https://europepmc.org/About',
    'https://europepmc.org/RestfulWebService',
    'https://europepmc.org/articles/',
    'https://europepmc.org/authors/0000-0002-1825-0097',
    'https://europepmc.org/api/fulltextRepo?pprId=PPR358366',
    'https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=asthma',
  ],
})
