import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

/** VisualDx. A diagnosis is a source. Patient builders hold one patient's findings, so neither they nor their results are noticed. */
export const visualdx: Site = {
  id: 'visualdx',
  name: 'VisualDx',
  group: 'pointOfCare',
  hosts: ['www.visualdx.com'],
  formerHosts: ['visualdx.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/visualdx\/(?:diagnosis(?:\/[^/]*)?|(?:visualdx\d\/)?[a-z]*diagnosis[a-z]*\.do)\/?$/i,
      where: { diagnosisid: /^[1-9]\d*$/ },
      ids: { slug: ['diagnosisId'] },
      url: 'https://www.visualdx.com/visualdx/diagnosis/?diagnosisId={slug}',
      kept: ['moduleId'],
    },
  ],
  searches: [infobutton('https://www.visualdx.com/visualdx/visualdx6/infobutton.do?mainSearchCriteria.v.dn={query}')],
  note: 'Searches are not in the address; the diagnoses opened are noticed.',
  titleEnds: ['VisualDx'],
}
