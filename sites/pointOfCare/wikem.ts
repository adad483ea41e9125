import { mediawikiSearches, mediawikiSources } from '../platforms/mediawiki.ts'
import type { Site } from '../site.ts'

/** WikEM, the wiki of emergency medicine. Categories, files, talk and special pages are ignored. */
export const wikem: Site = {
  id: 'wikem',
  name: 'WikEM',
  group: 'pointOfCare',
  hosts: ['wikem.org', 'www.wikem.org'],
  checked: '2026-11-22',
  sources: mediawikiSources,
  searches: mediawikiSearches,
  titleEnds: ['WikEM', 'Search results'],
}
