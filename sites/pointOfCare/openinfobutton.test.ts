import { checkSite, search } from '../testing.ts'
import { openinfobutton } from './openinfobutton.ts'

checkSite(openinfobutton, {
  notices: [
    [
      'http://service.oib.utah.edu:8080/infobutton-service/infoRequest?age.v.v=67&age.v.u=a&patientPerson.administrativeGenderCode.c=F&mainSearchCriteria.v.c=197379&mainSearchCriteria.v.dn=Atenolol%20100%20mg%20Oral%20Tablet&mainSearchCriteria.v.ot=Atenolol',
      search('Atenolol 100 mg Oral Tablet', {
        infobutton: true,
        url: 'https://service.oib.utah.edu/infobutton-service/infoRequest?mainSearchCriteria.v.dn=Atenolol%20100%20mg%20Oral%20Tablet',
      }),
    ],
    [
      'http://service.oib.utah.edu:8080/infobutton-service/infoRequest?representedOrganization.id.root=http://axeium.net&xsltTransform=X&mainSearchCriteria.v.c=427419006&mainSearchCriteria.v.dn=Transformed%20migraine',
      search('Transformed migraine', { infobutton: true }),
    ],
    [
      'http://service.oib.utah.edu:8080/infobutton-service/infoRequest?mainSearchCriteria.v.dn=Gout&mainSearchCriteria.v.dn1=Colchicine',
      search('Gout; Colchicine', { infobutton: true }),
    ],
    [
      'http://dev-service.oib.utah.edu:8080/infobutton-service/infoRequest?mainsearchcriteria.v.dn=Vitamin+B12+%26+folate',
      search('Vitamin B12 & folate', { infobutton: true }),
    ],
  ],
  ignores: [
    'http://service.oib.utah.edu:8080/infobutton-service/infoRequest',
    'http://service.oib.utah.edu:8080/infobutton-service/infoRequest?observation.v.dn=Warfarin+Sodium+0.5+MG+Oral+Tablet&observation.v.c=855350',
    'http://service.oib.utah.edu:8080/infobutton-service/',
    'http://www.openinfobutton.org/documentation/lite-users-guide',
  ],
})
