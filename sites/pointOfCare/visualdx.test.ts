import { checkSite, search, source } from '../testing.ts'
import { visualdx } from './visualdx.ts'

checkSite(visualdx, {
  notices: [
    [
      'http://www.visualdx.com/visualdx/visualdx6/infobutton.do?taskContext.c.c=MLREV&taskContext.c.cs=2.16.840.1.113883.5.4&mainSearchCriteria.v.dn=Atenolol',
      search('Atenolol', { infobutton: true }),
    ],
    [
      'https://www.visualdx.com/visualdx/visualdx6/infobutton.do?mainSearchCriteria.v.dn=Psoriasis+%26+Arthritis&age.v.v=4&age.v.u=a',
      search('Psoriasis & Arthritis', {
        infobutton: true,
        url: 'https://www.visualdx.com/visualdx/visualdx6/infobutton.do?mainSearchCriteria.v.dn=Psoriasis%20%26%20Arthritis',
      }),
    ],
    [
      'https://www.visualdx.com/visualdx/diagnosis/psoriasis?diagnosisId=52173&moduleId=101',
      source({ slug: '52173' }, { url: 'https://www.visualdx.com/visualdx/diagnosis/?diagnosisId=52173&moduleId=101' }),
    ],
    [
      'https://www.visualdx.com/visualdx/diagnosis/?moduleId=101&diagnosisId=51907&lang=en_US&usePassword#Differential_Diagnosis_And_Pitfalls',
      source({ slug: '51907' }),
    ],
  ],
  ignores: [
    'https://www.visualdx.com/',
    'https://www.visualdx.com/visualdx/app/profile',
    'https://www.visualdx.com/visualdx/myVisualDx?usePassword',
    'https://www.visualdx.com/visualdx/diagnosis?diagnosisId=0&moduleId=0&ageId=0&sexId=0',
    'https://www.visualdx.com/visualdx/visualdx6/infobutton.do?taskContext.c.c=MLREV',
    'https://www.visualdx.com/visualdx/builder?moduleId=12&ageId=6&sexId=1&findingIdList=23,45',
    'https://www.visualdx.com/blog/psoriasis',
  ],
})
