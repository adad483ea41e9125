import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

/** OpenInfobutton, as run by the University of Utah for tests; hospitals run it on hosts of their own. */
export const openinfobutton: Site = {
  id: 'openinfobutton',
  name: 'OpenInfobutton',
  group: 'pointOfCare',
  hosts: ['service.oib.utah.edu'],
  formerHosts: ['dev-service.oib.utah.edu'],
  checked: '2026-11-22',
  sources: [],
  searches: [infobutton('https://service.oib.utah.edu/infobutton-service/infoRequest?mainSearchCriteria.v.dn={query}')],
  note: 'Only the public service is known; the one of a hospital has a host of its own.',
  titleEnds: ['OpenInfobutton'],
}
