import { checkSite, search } from '../testing.ts'
import { medlineplusConnect } from './medlineplus-connect.ts'

checkSite(medlineplusConnect, {
  notices: [
    [
      'https://connect.medlineplus.gov/service?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&knowledgeResponseType=application/json&mainSearchCriteria.v.c=J44',
      search('J44', { infobutton: true }),
    ],
    [
      'https://connect.medlineplus.gov/application?mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.c=637188&mainSearchCriteria.v.dn=Chantix%200.5%20MG%20Oral%20Tablet&informationRecipient.languageCode.c=en',
      search('Chantix 0.5 MG Oral Tablet', {
        infobutton: true,
        url: 'https://connect.medlineplus.gov/application?mainSearchCriteria.v.dn=Chantix%200.5%20MG%20Oral%20Tablet',
      }),
    ],
    [
      'http://apps2.nlm.nih.gov/medlineplus/services/mpconnect.cfm?mainSearchCriteria.v.c=790.29&mainSearchCriteria.v.cs=2.16.840.1.113883.6.103&mainSearchCriteria.v.dn=&informationRecipient.languageCode.c=en',
      search('790.29', { infobutton: true }),
    ],
    [
      'https://apps.nlm.nih.gov/medlineplus/services/mpconnect_service.cfm?mainSearchCriteria.v.dn=Fievre+%26+toux',
      search('Fievre & toux', { infobutton: true }),
    ],
  ],
  ignores: [
    'https://connect.medlineplus.gov/',
    'https://connect.medlineplus.gov/service',
    'https://connect.medlineplus.gov/application?informationRecipient.languageCode.c=en',
    'https://apps2.nlm.nih.gov/medlineplus/services/mpconnect.cfm?mainSearchCriteria.v.c=',
    'https://apps.nlm.nih.gov/pubmed/?mainSearchCriteria.v.dn=Asthma',
  ],
})
