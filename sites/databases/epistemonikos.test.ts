import { checkSite, search, source } from '../testing.ts'
import { epistemonikos } from './epistemonikos.ts'

const DOCUMENT = '7342deed74b20db32345d92a3e1acff5e8139e22'

checkSite(epistemonikos, {
  notices: [
    [
      'https://www.epistemonikos.org/en/search?q=%CE%B2-blocker%20heart%20failure&classification=systematic-review&page=2',
      search('β-blocker heart failure', {
        url: 'https://www.epistemonikos.org/en/search?q=%CE%B2-blocker%20heart%20failure&classification=systematic-review',
      }),
    ],
    ['https://www.epistemonikos.org/pt/search?q=CD4%2B%20%26%20HIV', search('CD4+ & HIV')],
    [
      'https://www.epistemonikos.org/en/search?&q=(title:(falls)%20OR%20abstract:(falls))&protocol=no',
      search('(title:(falls) OR abstract:(falls))'),
    ],
    [
      'http://epistemonikos.org/search?q=croup',
      search('croup', { url: 'https://www.epistemonikos.org/search?q=croup' }),
    ],
    [
      `https://www.epistemonikos.org/en/documents/${DOCUMENT}`,
      source({ slug: DOCUMENT }, { url: `https://www.epistemonikos.org/en/documents/${DOCUMENT}` }),
    ],
    [`http://www.epistemonikos.org/documents/${DOCUMENT}/`, source({ slug: DOCUMENT })],
    [`https://www.epistemonikos.org/es/documents/${DOCUMENT}?doc_lang=en`, source({ slug: DOCUMENT })],
  ],
  ignores: [
    'https://www.epistemonikos.org/',
    'https://www.epistemonikos.org/en/',
    'http://www.epistemonikos.org/pt/search',
    'https://www.epistemonikos.org/en/advanced_search',
    'https://www.epistemonikos.org/en/about_us/methods',
    'https://www.epistemonikos.org/en/documents/1234',
    `https://www.epistemonikos.org/en/documents/${DOCUMENT}/related_evidence`,
    'https://www.epistemonikos.org/en/api/documents?q=falls',
  ],
})
