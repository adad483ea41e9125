import { expect, it } from 'vitest'
import { recognise } from '../recognise.ts'

const search = (query: string, path = 'contents/search') => ({
  site: 'uptodate',
  kind: 'search',
  query,
  url: `https://www.uptodate.com/${path}?search=${encodeURIComponent(query)}`,
})
const topic = (slug: string, path = `contents/${slug}`) => ({
  site: 'uptodate',
  kind: 'source',
  ids: { slug },
  url: `https://www.uptodate.com/${path}`,
})

const noticed: [string, object][] = [
  ['https://www.uptodate.com/contents/search?search=COPD+exacerbation', search('COPD exacerbation')],
  [
    'https://www.uptodate.com/contents/search?srcsys=HMGR374606&id=EMPLOYEEID&unid=u1&search=falls&sp=0&searchOffset=2',
    search('falls'),
  ],
  [
    'https://www.uptodate.com/contents/zh-Hans/search?search=%E7%B3%96%E5%B0%BF%E7%97%85',
    search('糖尿病', 'contents/zh-Hans/search'),
  ],
  [
    'https://www.uptodate.cn/contents/search?search=sepsis',
    { ...search('sepsis'), url: 'https://www.uptodate.cn/contents/search?search=sepsis' },
  ],
  ['https://www.uptodate.com/contents/comprehensive-geriatric-assessment', topic('comprehensive-geriatric-assessment')],
  ['https://www.uptodate.com/contents/serum-osmolal-gap#H7', topic('serum-osmolal-gap')],
  ['https://www.uptodate.com/contents/serum-osmolal-gap/abstract/51,52', topic('serum-osmolal-gap')],
  ['https://www.uptodate.com/contents/es/coronaviruses/print', topic('coronaviruses', 'contents/es/coronaviruses')],
  ['https://www.uptodate.com/contents/ct-scan/print', topic('ct-scan')],
  [
    'https://www.uptodate.com/contents/coronaviruses?search=coronavirus&source=search_result&selectedTitle=1~56&display_rank=1',
    { ...topic('coronaviruses', 'contents/coronaviruses?search=coronavirus'), query: 'coronavirus' },
  ],
  [
    'https://www.uptodate.com/contents/image?imageKey=NEPH%2F81217&topicKey=NEPH%2F2334&source=see_link',
    {
      site: 'uptodate',
      kind: 'source',
      ids: { imageKey: 'NEPH/81217' },
      url: 'https://www.uptodate.com/contents/image?imageKey=NEPH/81217',
    },
  ],
]

const ignored = [
  'https://www.uptodate.com/',
  'https://www.uptodate.com/contents/search',
  'https://www.uptodate.com/contents/search?srcsys=EZPX311562',
  'https://www.uptodate.com/contents/search?search=%20',
  'https://www.uptodate.com/contents/es/search',
  'https://www.uptodate.com/contents/es',
  'https://www.uptodate.com/contents/whats-new/table-of-contents',
  'https://www.uptodate.com/contents/table-of-contents/allergy-and-immunology',
  'https://www.uptodate.com/contents/image?topicKey=NEPH%2F2334',
  'https://www.uptodate.com/contents/heart%2Ffailure',
  'https://www.uptodate.com/drug-interactions/?search=warfarin',
  'https://www.uptodate.com/external-redirect.do?token=abc&search=x',
  'https://www.uptodate.com/services/app/contents/search/autocomplete/json?term=atrial&limit=10',
  'https://www.uptodate.community/contents/search?search=x',
]

it.each(noticed)('notices %s', (address, expected) => expect(recognise(address)).toEqual(expected))
it.each(ignored)('ignores %s', address => expect(recognise(address)).toBeUndefined())

it('reads of an Infobutton address the main search term only', () => {
  const address =
    'http://www.uptodate.com/online/content/search.do?searchType=HL7&taskContext.c.c=PROBLISTREV&age.v.v=77&age.v.u=a' +
    '&ageGroup.v.c=D008875&patientPerson.administrativeGenderCode.c=F&observation.v.dn=Enalapril&observation.v.dn1=X' +
    '&encounter.c.c=AMB&holder.assignedEntity.n=Who&holder.assignedEntity.certificateText=secret' +
    '&mainSearchCriteria.v.c=595.9&mainSearchCriteria.v.dn=Cystitis&subTopic.v.dn=Symptoms'
  expect(recognise(address)).toEqual({ ...search('Cystitis'), infobutton: true })
  expect(recognise(address.replace('mainSearchCriteria.v.dn', 'mainsearchcriteria.v.dn'))).toEqual({
    ...search('Cystitis'),
    infobutton: true,
  })
  expect(recognise(address.replace('mainSearchCriteria.v.dn=Cystitis&', ''))?.query).toBe('595.9')
  expect(recognise(address.replace(/mainSearchCriteria[^&]*&/g, ''))).toBeUndefined()
})
