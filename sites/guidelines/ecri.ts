import type { Site } from '../site.ts'

/** ECRI Guidelines Trust, the successor of the National Guideline Clearinghouse. Which addresses its guideline briefs have is not known. */
export const ecri: Site = {
  id: 'ecri',
  name: 'ECRI Guidelines Trust',
  group: 'guidelines',
  hosts: ['guidelines.ecri.org'],
  checked: '2026-11-22',
  sources: [],
  searches: [{ path: /^\/search\/?$/i, query: ['query', 'q'], url: '/search' }],
  note: 'Only searches are noticed, not the guidelines opened.',
  titleEnds: ['ECRI Guidelines Trust', 'ECRI'],
}
