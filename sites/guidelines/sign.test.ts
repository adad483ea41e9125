import { checkSite, search, source } from '../testing.ts'
import { sign } from './sign.ts'

checkSite(sign, {
  notices: [
    ['https://www.sign.ac.uk/search/?q=COVID-19%20long-term%20outcomes', search('COVID-19 long-term outcomes')],
    ['https://www.sign.ac.uk/search?q=M%C3%A9ni%C3%A8re', search('Ménière')],
    [
      'https://www.sign.ac.uk/our-guidelines/risk-reduction-and-management-of-delirium/',
      source({ slug: 'risk-reduction-and-management-of-delirium' }),
    ],
    ['http://www.sign.ac.uk/pdf/sign110.pdf', source({ guideline: 'SIGN110' })],
    ['https://www.sign.ac.uk/media/1773/sign158-updated.pdf', source({ guideline: 'SIGN158' })],
    ['https://www.sign.ac.uk/media/1067/qrg105.pdf', source({ slug: 'qrg105' })],
    ['http://www.sign.ac.uk/guidelines/fulltext/91/index.html', source({ slug: '91' })],
  ],
  ignores: [
    'https://www.sign.ac.uk/',
    'https://www.sign.ac.uk/our-guidelines/',
    'https://www.sign.ac.uk/our-guidelines/published-guidelines/',
    'https://www.sign.ac.uk/about-us/',
    'https://www.sign.ac.uk/search/?q=',
    'http://www.sign.ac.uk/guidelines/published/numlist.html',
    'https://www.sign.ac.uk/media/1436/boys_2-18_years_growth_chart.pdf',
  ],
})
