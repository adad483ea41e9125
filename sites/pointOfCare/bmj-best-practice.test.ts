import { checkSite, search, source } from '../testing.ts'
import { bmjBestPractice } from './bmj-best-practice.ts'

checkSite(bmjBestPractice, {
  notices: [
    ["https://bestpractice.bmj.com/search?q=Crohn's%20disease%20biologics", search("Crohn's disease biologics")],
    ['https://bestpractice.bmj.com/search?q=D-dimer+%3E500+%26+age&page=2', search('D-dimer >500 & age')],
    [
      'http://bestpractice.bmj.com/best-practice/search.html?aliasHandle=&searchableText=asthma',
      search('asthma', { url: 'https://bestpractice.bmj.com/search?q=asthma' }),
    ],
    [
      'https://bestpractice.bmj.com/infobutton?knowledgeResponseType=text/html&mainSearchCriteria.v.cs=2.16.840.1.113883.6.96&mainSearchCriteria.v.c=38341003',
      search('38341003', { infobutton: true }),
    ],
    [
      'http://bestpractice.bmj.com/best-practice/hL7InfoButton.html?holder.assignedEntity.name=a&holder.assignedEntity.certificateText=secret&mainSearchCriteria.v.c=38341003&mainSearchCriteria.v.dn=Hypertension',
      search('Hypertension', { infobutton: true, url: 'https://bestpractice.bmj.com/search?q=Hypertension' }),
    ],
    [
      'https://bestpractice.bmj.com/topics/en-gb/3000117/treatment-algorithm#patientGroup-0-0',
      source({ slug: '3000117' }, { url: 'https://bestpractice.bmj.com/topics/en-gb/3000117' }),
    ],
    ['https://bestpractice.bmj.com/topics/zh-cn/367/pdf/367.pdf', source({ slug: '367' })],
    ['https://bestpractice.bmj.com/topics/EN-US/1207?q=News2', source({ slug: '1207' }, { query: 'News2' })],
    [
      'http://bestpractice.bmj.com/best-practice/monograph/322/treatment/step-by-step.html',
      source({ slug: '322' }, { url: 'https://bestpractice.bmj.com/topics/322' }),
    ],
    ['http://us.bestpractice.bmj.com/best-practice/monograph/39.html', source({ slug: '39' })],
    [
      'https://bestpractice.bmj.com/patient-leaflets/en-gb/html/1411645098110/asthma-in-adults',
      source({ slug: '1411645098110' }),
    ],
  ],
  ignores: [
    'https://bestpractice.bmj.com/',
    'https://bestpractice.bmj.com/info/us/toolkit/learn-ebm/study-design-search-filters/',
    'https://bestpractice.bmj.com/specialties',
    'https://bestpractice.bmj.com/specialties/2/Cardiology',
    'https://bestpractice.bmj.com/recent-updates',
    'https://bestpractice.bmj.com/calculators',
    'https://bestpractice.bmj.com/patient-leaflets',
    'https://bestpractice.bmj.com/topics/en-gb/',
    'https://bestpractice.bmj.com/search?q=',
    'http://bestpractice.bmj.com/best-practice/welcome.html',
    'http://bestpractice.bmj.com/best-practice/search.html?searchableText=',
    'https://bestpractice.bmj.com/infobutton?knowledgeResponseType=text/html',
  ],
})
