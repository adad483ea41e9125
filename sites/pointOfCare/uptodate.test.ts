import { checkSite, search, source } from '../testing.ts'
import { uptodate } from './uptodate.ts'

checkSite(uptodate, {
  notices: [
    ['https://www.uptodate.com/contents/search?search=COPD+exacerbation', search('COPD exacerbation')],
    [
      'https://www.uptodate.com/contents/search?srcsys=HMGR374606&id=EMPLOYEEID&unid=u1&search=falls&sp=0&searchOffset=2',
      search('falls', { url: 'https://www.uptodate.com/contents/search?search=falls' }),
    ],
    [
      'https://www.uptodate.com/contents/search?search=coronavirus&autoComplete=true&autoCompleteTerm=cor&index=0~6',
      search('coronavirus'),
    ],
    ['https://www.uptodate.com/contents/search/?search=HbA1c%206.5%25%20%2B%20%22CKD%22', search('HbA1c 6.5% + "CKD"')],
    [
      'https://www.uptodate.com/contents/zh-Hans/search?search=%E7%B3%96%E5%B0%BF%E7%97%85',
      search('糖尿病', { url: 'https://www.uptodate.com/contents/zh-Hans/search?search=%E7%B3%96%E5%B0%BF%E7%97%85' }),
    ],
    [
      'https://www.uptodate.com/contents/es-419/search?search=insuficiencia%20card%C3%ADaca',
      search('insuficiencia cardíaca'),
    ],
    [
      'https://www.uptodate.cn/contents/search?search=sepsis',
      search('sepsis', { url: 'https://www.uptodate.cn/contents/search?search=sepsis' }),
    ],
    [
      'http://www.uptodate.com/online/content/search.do?search=gout&unid=hashedUser&srcsys=EZPX90710',
      search('gout', { url: 'https://www.uptodate.com/contents/search?search=gout' }),
    ],
    [
      'http://www.uptodate.com/online/content/search.do?searchType=HL7&taskContext.c.c=PROBLISTREV&age.v.v=77&age.v.u=a' +
        '&ageGroup.v.c=D008875&patientPerson.administrativeGenderCode.c=F&observation.v.dn=Enalapril&encounter.c.c=AMB' +
        '&holder.assignedEntity.n=Who&holder.assignedEntity.certificateText=secret&mainSearchCriteria.v.c=595.9' +
        '&mainSearchCriteria.v.dn=Cystitis&subTopic.v.dn=Symptoms',
      search('Cystitis', { infobutton: true, url: 'https://www.uptodate.com/contents/search?search=Cystitis' }),
    ],
    [
      'http://www.uptodate.com/online/content/search.do?searchType=HL7&mainsearchcriteria.v.c=595.9&age.v.v=77',
      search('595.9', { infobutton: true }),
    ],
    [
      'https://www.uptodate.com/contents/search?unid=u1&srcsys=EPIC1&mainSearchCriteria.v.dn=Warfarin&search=other',
      search('Warfarin', { infobutton: true }),
    ],
    [
      'https://www.uptodate.com/contents/comprehensive-geriatric-assessment',
      source(
        { slug: 'comprehensive-geriatric-assessment' },
        { url: 'https://www.uptodate.com/contents/comprehensive-geriatric-assessment' },
      ),
    ],
    ['https://www.uptodate.com/contents/serum-osmolal-gap/abstract/51,52', source({ slug: 'serum-osmolal-gap' })],
    ['https://www.uptodate.com/contents/ct-scan/print', source({ slug: 'ct-scan' })],
    [
      'https://www.uptodate.com/contents/es/coronaviruses/print',
      source({ slug: 'coronaviruses' }, { url: 'https://www.uptodate.com/contents/es/coronaviruses' }),
    ],
    [
      'https://www.uptodate.com/contents/pt-BR/gout?search=gota%20%26%20dor',
      source({ slug: 'gout' }, { query: 'gota & dor' }),
    ],
    [
      'https://www.uptodate.com/contents/coronaviruses?search=coronavirus&source=search_result&selectedTitle=1~56&display_rank=1',
      source(
        { slug: 'coronaviruses' },
        { query: 'coronavirus', url: 'https://www.uptodate.com/contents/coronaviruses?search=coronavirus' },
      ),
    ],
    [
      'https://www.uptodate.com/contents/calculator-lean-body-weight-lbw-adult-female',
      source({ slug: 'calculator-lean-body-weight-lbw-adult-female' }),
    ],
    [
      'https://www.uptodate.com/contents/whats-new-in-family-medicine',
      source({ slug: 'whats-new-in-family-medicine' }),
    ],
    [
      'https://www.uptodate.com/contents/authors-guide-to-home-glucose-testing',
      source({ slug: 'authors-guide-to-home-glucose-testing' }),
    ],
    [
      'https://www.uptodate.com/contents/image?imageKey=NEPH%2F81217&topicKey=NEPH%2F2334&source=see_link',
      source({ imageKey: 'NEPH/81217' }, { url: 'https://www.uptodate.com/contents/image?imageKey=NEPH/81217' }),
    ],
    [
      'https://sso.uptodate.com/contents/image/print?imageKey=OBGYN%2F76299&source=graphics_gallery&search=uterus',
      source({ imageKey: 'OBGYN/76299' }, { query: 'uterus' }),
    ],
    [
      'http://www.uptodate.com/online/content/topic.do?topicKey=~8nBcMYrnHAvjMv&selectedTitle=1~150',
      source({ slug: '~8nBcMYrnHAvjMv' }),
    ],
  ],
  ignores: [
    'https://www.uptodate.com/',
    'https://www.uptodate.com/index.html',
    'https://www.uptodate.com/login',
    'https://www.uptodate.com/account',
    'https://www.uptodate.com/contents/',
    'https://www.uptodate.com/contents/search',
    'https://www.uptodate.com/contents/search?unid=emrid&srcsys=epic90710&eiv=2.1.0',
    'https://www.uptodate.com/contents/search?search=%20',
    'https://www.uptodate.com/contents/es/search',
    'https://www.uptodate.com/contents/es',
    'https://www.uptodate.com/contents/es-419',
    'https://www.uptodate.com/contents/whats-new/table-of-contents',
    'https://www.uptodate.com/contents/table-of-contents/allergy-and-immunology',
    'https://www.uptodate.com/contents/zh-Hans/table-of-contents/patient-education/cancer',
    'https://www.uptodate.com/contents/authors/cardiology',
    'https://www.uptodate.com/contents/calculators',
    'https://www.uptodate.com/contents/gout/contributors',
    'https://www.uptodate.com/contents/image?topicKey=NEPH%2F2334',
    'https://www.uptodate.com/contents/images/PI/79136/PoisonivyoaksumacPI.jpg',
    'https://www.uptodate.com/contents/heart%2Ffailure',
    'https://www.uptodate.com/drug-interactions/?search=warfarin',
    'https://www.uptodate.com/home/editorial-policy',
    'https://www.uptodate.com/external-redirect.do?token=abc&search=x',
    'https://www.uptodate.com/services/app/contents/search/autocomplete/json?term=atrial&limit=10',
    'http://www.uptodate.com/online/content/search.do?searchType=HL7&age.v.v=77',
    'https://www.uptodate.community/contents/search?search=x',
  ],
})
