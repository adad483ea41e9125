import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

const MERCK = ['www.merck-manual-infobutton.com']
const ELSEVIER = ['www.elsinfobutton.com']

/** Hosts that answer the info buttons of health records and nothing else, for the Merck Manual and for Elsevier. */
export const infobuttonOther: Site = {
  id: 'infobutton-other',
  name: 'Other info buttons',
  group: 'pointOfCare',
  hosts: [...MERCK, ...ELSEVIER],
  checked: '2026-11-22',
  sources: [],
  searches: [
    infobutton('/mminfbtn/search.do?mainSearchCriteria.v.dn={query}', MERCK),
    infobutton('/info?mainSearchCriteria.v.dn={query}', ELSEVIER),
  ],
  titleEnds: ['Merck Manual', 'Elsevier'],
}
