import { expect, it } from 'vitest'
import { infobuttonTerm } from './infobuttonTerm.ts'
import { parametersOf } from './parameters.ts'

it.each([
  ['?mainSearchCriteria.v.dn=Atenolol+100+mg&mainSearchCriteria.v.c=197379', 'Atenolol 100 mg'],
  ['?mainsearchcriteria.v.DN=Cystitis', 'Cystitis'],
  ['?mainSearchCriteria.v.c=J44&mainSearchCriteria.v.dn=', 'J44'],
  ['?mainSearchCriteria.v.c=J44&mainSearchCriteria.v.ot=COPD', 'COPD'],
  [
    '?mainSearchCriteria.v.dn=Warfarin&mainSearchCriteria.v.dn1=Amiodarone&mainSearchCriteria.v.dn2=Warfarin',
    'Warfarin; Amiodarone',
  ],
  ['?mainSearchCriteria.v.c0=A&mainSearchCriteria.v.dn0=Asthma', 'Asthma'],
  ['?mainSearchCriteria.c.dn=Asthma&mainSearchCriteria.c.c=195967001', 'Asthma'],
  ['?mainSearchCriteria.v.cs=2.16.840.1.113883.6.96', undefined],
  ['?observation.v.dn=Enalapril&subTopic.v.dn=dose', undefined],
  ['', undefined],
])('%s asks for %s', (search, term) => expect(infobuttonTerm(parametersOf(search))).toBe(term))
