import { highwireSearches, preprints } from '../platforms/highwire.ts'
import type { Site } from '../site.ts'

/** bioRxiv. A preprint is one source, whatever its version; collections by subject are lists and ignored. */
export const biorxiv: Site = {
  id: 'biorxiv',
  name: 'bioRxiv',
  group: 'journals',
  hosts: ['www.biorxiv.org', 'biorxiv.org'],
  checked: '2026-11-22',
  sources: preprints,
  searches: highwireSearches,
  titleEnds: ['bioRxiv'],
}
