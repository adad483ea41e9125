import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

const ANSWER = 'https://connect.medlineplus.gov/application?mainSearchCriteria.v.dn={query}'
const HERE = ['connect.medlineplus.gov']
const FORMER = ['apps.nlm.nih.gov', 'apps2.nlm.nih.gov']

/** MedlinePlus Connect answers the info buttons of health records and portals. Many send a code without a name. */
export const medlineplusConnect: Site = {
  id: 'medlineplus-connect',
  name: 'MedlinePlus Connect',
  group: 'pointOfCare',
  hosts: HERE,
  formerHosts: FORMER,
  checked: '2026-11-22',
  sources: [],
  searches: [
    infobutton(ANSWER, HERE),
    { ...infobutton(ANSWER, FORMER), path: /^\/medlineplus\/services\/mpconnect(?:_service)?\.cfm$/i },
  ],
  titleEnds: ['MedlinePlus Connect', 'MedlinePlus'],
}
