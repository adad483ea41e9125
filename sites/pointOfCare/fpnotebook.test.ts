import { checkSite, search, source } from '../testing.ts'
import { fpnotebook } from './fpnotebook.ts'

checkSite(fpnotebook, {
  notices: [
    [
      'https://fpnotebook.com/Search.aspx?q=migraine%20prophylaxis%20in%20pregnancy',
      search('migraine prophylaxis in pregnancy'),
    ],
    ['https://fpnotebook.com/search?q=A1C+%3E+6.5%25', search('A1C > 6.5%')],
    ['http://www.fpnotebook.com/asp3/search2.aspx?qu=cellulitis', search('cellulitis')],
    [
      'http://www.fpnotebook.com/lung/exam/DhrRlTDgnsPnmn.htm',
      source({ slug: 'lung/exam/DhrRlTDgnsPnmn' }, { url: 'https://fpnotebook.com/lung/exam/DhrRlTDgnsPnmn.htm' }),
    ],
    ['https://fpnotebook.com/Psych/Exam/AskScdScrngQstns.htm', source({ slug: 'Psych/Exam/AskScdScrngQstns' })],
    ['https://mobile.fpnotebook.com/ER/Toxin/PsnHmlck.htm', source({ slug: 'ER/Toxin/PsnHmlck' })],
    ['https://fpnotebook.com/legacy/CV/Exam/GrcScr.htm', source({ slug: 'CV/Exam/GrcScr' })],
  ],
  ignores: [
    'http://www.fpnotebook.com',
    'https://fpnotebook.com/index.htm',
    'https://fpnotebook.com/CV/index.htm',
    'https://fpnotebook.com/CV/Exam/index.htm',
    'https://fpnotebook.com/legacy',
    'https://fpnotebook.com/Search.aspx?q=',
    'https://fpnotebook.com/fpnmvccore/contact',
    'http://www.fpnotebook.com/_media/lungPtxComplete_PA.jpg',
    'http://www.fpnotebook.com/asp3/cui.aspx?q=C0702154',
  ],
})
