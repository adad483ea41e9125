import { checkSite, search, source } from '../testing.ts'
import { euTrials } from './eu-trials.ts'

checkSite(euTrials, {
  notices: [
    [
      'https://www.clinicaltrialsregister.eu/ctr-search/search?query=neuroblastoma+%26+child&age=children&status=completed#tabs',
      search('neuroblastoma & child', {
        url: 'https://www.clinicaltrialsregister.eu/ctr-search/search?query=neuroblastoma%20%26%20child',
      }),
    ],
    ['https://euclinicaltrials.eu/app/#/search?basicSearchInputAND=lung+cancer&msc=528', search('lung cancer')],
    [
      'https://euclinicaltrials.eu/ctis-public/search#searchCriteria={"status":[3],"containAll":"infection, urinary","ageGroupCode":[2]}',
      search('infection, urinary', {
        url: 'https://euclinicaltrials.eu/ctis-public/search#searchCriteria={%22containAll%22:%22infection%2C%20urinary%22}',
      }),
    ],
    [
      'https://euclinicaltrials.eu/ctis-public/search#searchCriteria=%7B%22containAny%22:%22antibody%22%7D',
      search('antibody'),
    ],
    ['https://www.clinicaltrialsregister.eu/ctr-search/trial/2015-005219-34/DE', source({ slug: '2015-005219-34' })],
    [
      'https://www.clinicaltrialsregister.eu/ctr-search/trial/2007-000371-42/results',
      source({ slug: '2007-000371-42' }),
    ],
    ['https://euclinicaltrials.eu/ctis-public/view/2022-500041-24-00', source({ slug: '2022-500041-24-00' })],
    ['https://euclinicaltrials.eu/app/#/view/2022-500014-26-00?lang=en', source({ slug: '2022-500014-26-00' })],
    [
      'https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=2025-523726-40-00',
      source({ slug: '2025-523726-40-00' }),
    ],
  ],
  ignores: [
    'https://euclinicaltrials.eu/',
    'https://euclinicaltrials.eu/ctis-public/search',
    'https://euclinicaltrials.eu/ctis-public/search#searchCriteria={"ageGroupCode":[2]}',
    'https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en',
    'https://www.clinicaltrialsregister.eu/ctr-search/search?query=',
    'https://www.clinicaltrialsregister.eu/about.html',
  ],
})
