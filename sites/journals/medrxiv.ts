import { highwireSearches, preprints } from '../platforms/highwire.ts'
import type { Site } from '../site.ts'

/** medRxiv. A preprint is one source, whatever its version; collections by subject are lists and ignored. */
export const medrxiv: Site = {
  id: 'medrxiv',
  name: 'medRxiv',
  group: 'journals',
  hosts: ['www.medrxiv.org', 'medrxiv.org'],
  checked: '2026-11-22',
  sources: preprints,
  searches: highwireSearches,
  titleEnds: ['medRxiv'],
}
