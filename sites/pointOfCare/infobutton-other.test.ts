import { checkSite, search } from '../testing.ts'
import { infobuttonOther } from './infobutton-other.ts'

checkSite(infobuttonOther, {
  notices: [
    [
      'https://www.merck-manual-infobutton.com/mminfbtn/search.do?mainSearchCriteria.v.cs=2.16.840.1.113883.6.42&mainSearchCriteria.v.dn=Salmonella',
      search('Salmonella', { infobutton: true }),
    ],
    [
      'https://www.merck-manual-infobutton.com/mminfbtn/search.do?assignedEntity.name.r=PortlandVA&assignedEntity.certificateText.r=secret&mainSearchCriteria.v.c=003',
      search('003', { infobutton: true }),
    ],
    [
      'http://www.elsinfobutton.com/info/1030?taskContext.c.c=PROBLISTREV&mainSearchCriteria.v.c=250&mainSearchCriteria.v.dn=Diabetes+%26+Pregnancy&age.v.v=31&age.v.u=a',
      search('Diabetes & Pregnancy', {
        infobutton: true,
        url: 'https://www.elsinfobutton.com/info?mainSearchCriteria.v.dn=Diabetes%20%26%20Pregnancy',
      }),
    ],
  ],
  ignores: [
    'https://www.merck-manual-infobutton.com/',
    'https://www.merck-manual-infobutton.com/mminfbtn/search.do?taskContext.c.c=MLREV',
    'http://www.elsinfobutton.com/info/1030?mainSearchCriteria.v.dn=&observation.v.dn=Creatinine',
  ],
})
