import { checkSite, search } from '../testing.ts'
import { micromedex } from './micromedex.ts'

checkSite(micromedex, {
  notices: [
    [
      "http://www.micromedexsolutions.com/micromedex2/librarian/deeplinkaccess?SearchTerm=St.%20John's%20wort",
      search("St. John's wort"),
    ],
    [
      'https://www.micromedexsolutions.com/micromedex2/librarian?drug=amiodarone+%2B+digoxin',
      search('amiodarone + digoxin'),
    ],
    [
      'http://www.micromedexsolutions.com/micromedex2/librarian/CS/14D2CC/ND_PR/evidencexpert/DUPLICATIONSHIELDSYNC/58B88C/ND_T/evidencexpert/PFActionId/evidencexpert.DoIntegratedSearch?SearchTerm=metformin&UserSearchTerm=metformin&SearchFilter=filterNone&navitem=searchGlobal',
      search('metformin', {
        url: 'https://www.micromedexsolutions.com/micromedex2/librarian/deeplinkaccess?SearchTerm=metformin',
      }),
    ],
    [
      'https://www.micromedexsolutions.com/infobutton/librarian/hl7v3?mainSearchCriteria.v.dn=Gout&age.v.v=77',
      search('Gout', { infobutton: true }),
    ],
  ],
  ignores: [
    'http://www.micromedexsolutions.com/micromedex2/librarian',
    'https://www.micromedexsolutions.com/micromedex2/librarian?partner=true',
    'http://www.micromedexsolutions.com/home/dispatch',
    'https://www.micromedexsolutions.com/micromedex2/librarian/deeplinkaccess?SearchTerm=',
    'https://www.micromedexsolutions.com/micromedex2/librarian/PFActionId/evidencexpert.FindDrugInteractions?navitem=topInteractions&isToolPage=true#/drugInteractionSearch',
  ],
})
