import type { Site } from '../site.ts'

const NEW = ['euclinicaltrials.eu']
const OLD = ['www.clinicaltrialsregister.eu']

/**
 * The two European registers: CTIS and, for older trials, the EU Clinical Trials Register. The pages of a trial for each
 * country are one trial. Choices such as an age group may be one patient's and are never kept.
 */
export const euTrials: Site = {
  id: 'eu-trials',
  name: 'EU trial registers (CTIS, EU CTR)',
  group: 'trials',
  hosts: [...NEW, ...OLD],
  formerHosts: ['clinicaltrialsregister.eu', 'www.euclinicaltrials.eu'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/ctis-public\/view\/(?<slug>\d{4}-\d{6}-\d{2}-\d{2})\/?$/i,
      url: 'https://euclinicaltrials.eu/ctis-public/view/{slug}',
    },
    {
      path: /^\/app\/?$/i,
      hash: /^\/view\/(?<slug>\d{4}-\d{6}-\d{2}-\d{2})(?:[/?].*)?$/i,
      url: 'https://euclinicaltrials.eu/ctis-public/view/{slug}',
    },
    {
      path: /^\/search-for-clinical-trials\/?$/i,
      ids: { slug: ['EUCT'] },
      url: 'https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT={slug}',
    },
    {
      path: /^\/ctr-search\/trial\/(?<slug>\d{4}-\d{6}-\d{2})\/(?<part>[\w-]+)\/?$/i,
      url: 'https://www.clinicaltrialsregister.eu/ctr-search/trial/{slug}/{part}',
    },
  ],
  searches: [
    {
      path: /^\/ctr-search\/search\/?$/i,
      query: ['query'],
      url: 'https://www.clinicaltrialsregister.eu/ctr-search/search',
    },
    {
      path: /^\/app\/?$/i,
      hash: /^\/search\?(?:[^&]*&)*?basicSearchInputAND=(?<query>[^&]+)(?:&.*)?$/i,
      plusForSpace: true,
      url: 'https://euclinicaltrials.eu/app/#/search?basicSearchInputAND={query}',
    },
    // The whole form as JSON, of which only the words are read.
    {
      path: /^\/ctis-public\/search\/?$/i,
      hash: /^searchCriteria=.*?(?:%22|")contain(?:All|Any)(?:%22|")(?::|%3A)(?:%22|")(?<query>(?:(?!%22|").)+)(?:%22|").*$/i,
      url: 'https://euclinicaltrials.eu/ctis-public/search#searchCriteria={%22containAll%22:%22{query}%22}',
    },
  ],
  titleEnds: ['Clinical trials register', 'EU Clinical Trials Register', 'Clinical Trials Information System', 'EUCT'],
}
