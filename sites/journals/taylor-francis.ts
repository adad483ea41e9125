import { atyponSearches, atyponSources } from '../platforms/atypon.ts'
import type { Site } from '../site.ts'

/** Taylor & Francis Online. Journals, issues, lists and downloads of several articles are ignored. */
export const taylorFrancis: Site = {
  id: 'taylor-francis',
  name: 'Taylor & Francis Online',
  group: 'journals',
  hosts: ['www.tandfonline.com', 'tandfonline.com'],
  checked: '2026-11-22',
  sources: atyponSources,
  searches: atyponSearches,
  titleEnds: ['Taylor & Francis Online', 'Taylor and Francis Online'],
}
