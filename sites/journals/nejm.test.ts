import { checkSite, search, source } from '../testing.ts'
import { nejm } from './nejm.ts'

checkSite(nejm, {
  notices: [
    [
      'https://www.nejm.org/doi/full/10.1056/NEJMoa1410489#article_references',
      source({ doi: '10.1056/nejmoa1410489' }, { url: 'https://www.nejm.org/doi/10.1056/NEJMoa1410489' }),
    ],
    ['https://www.nejm.org/doi/pdf/10.1056/NEJM198702193160806', source({ doi: '10.1056/nejm198702193160806' })],
    [
      'http://www.nejm.org/doi/suppl/10.1056/NEJMoa1410489/suppl_file/nejmoa1410489_appendix.pdf',
      source({ doi: '10.1056/nejmoa1410489' }),
    ],
    ['https://catalyst.nejm.org/doi/abs/10.1056/CAT.21.0025', source({ doi: '10.1056/cat.21.0025' })],
    ['https://evidence.nejm.org/doi/10.1056/EVIDoa2300107', source({ doi: '10.1056/evidoa2300107' })],
    [
      'https://www.nejm.org/do/10.1056/NEJMdo008670/full/',
      source({ doi: '10.1056/nejmdo008670' }, { url: 'https://www.nejm.org/do/10.1056/NEJMdo008670' }),
    ],
    ['http://content.nejm.org/cgi/content/full/346/14/1041', source({ slug: '346/14/1041' })],
    ['http://content.nejm.org/cgi/reprint/NEJMoa0804385.pdf', source({ slug: 'NEJMoa0804385' })],
    [
      'https://www.nejm.org/search?q=%22atrial%20fibrillation%22%20AND%20(apixaban%20OR%20warfarin)&asug=',
      search('"atrial fibrillation" AND (apixaban OR warfarin)'),
    ],
    ['http://search.nejm.org/search?q=SGLT2%2BGLP-1', search('SGLT2+GLP-1')],
    ['https://www.nejm.org/action/doSearch?AllField=sepsis%20%26%20lactate', search('sepsis & lactate')],
  ],
  ignores: [
    'https://www.nejm.org/',
    'https://search.nejm.org/',
    'https://catalyst.nejm.org/',
    'https://www.nejm.org/login',
    'https://www.nejm.org/about-nejm/about-nejm',
    'https://www.nejm.org/search?q=',
    'http://www.nejm.org/toc/nejm/medical-journal',
    'https://www.nejm.org/doi/audio/10.1056/nejm_2015.372.issue-23',
    'https://www.nejm.org/medical-articles/review',
    'https://www.nejm.org/image-challenge?ci=20200102',
    'https://fakenejm.org/search?q=statins',
  ],
})
