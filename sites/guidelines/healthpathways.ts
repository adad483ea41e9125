import type { Site } from '../site.ts'

/** HealthPathways: each health region has a site of its own, where every page has a number. Its home page and log-in are ignored. */
export const healthpathways: Site = {
  id: 'healthpathways',
  name: 'HealthPathways',
  group: 'guidelines',
  hosts: ['*.communityhealthpathways.org', '*.hospitalhealthpathways.org', '*.alliedhealthpathways.org'],
  formerHosts: ['*.healthpathways.org.au', '*.healthpathways.org.nz'],
  checked: '2026-11-22',
  sources: [{ path: /^\/(?<slug>\d+(?:_\d+)?)\.html?$/i, url: '/{slug}.htm' }],
  searches: [],
  note: 'Searches are not in the address; only the pages opened are noticed.',
  titleEnds: ['HealthPathways', 'Community HealthPathways', 'Hospital HealthPathways'],
}
