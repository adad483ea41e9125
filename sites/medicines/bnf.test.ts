import { checkSite, search, source } from '../testing.ts'
import { bnf } from './bnf.ts'

checkSite(bnf, {
  notices: [
    [
      'https://bnf.nice.org.uk/search/?q=type%202%20diabetes%20%26%20metformin&sp=on',
      search('type 2 diabetes & metformin'),
    ],
    [
      'https://bnfc.nice.org.uk/search/?q=aspirin',
      search('aspirin', { url: 'https://bnfc.nice.org.uk/search/?q=aspirin' }),
    ],
    [
      'https://bnf.nice.org.uk/drug/ciclosporin.html#important-safety-information',
      source({ slug: 'ciclosporin' }, { url: 'https://bnf.nice.org.uk/drugs/ciclosporin/' }),
    ],
    ['https://bnf.nice.org.uk/drugs/methotrexate/medicinal-forms/#tablet', source({ slug: 'methotrexate' })],
    ['https://bnf.nice.org.uk/medicinal-forms/anastrozole.html', source({ slug: 'anastrozole' })],
    ['https://bnf.nice.org.uk/treatment-summaries/dyslipidaemias/', source({ slug: 'dyslipidaemias' })],
    ['https://bnf.nice.org.uk/treatment-summary/eczema.html', source({ slug: 'eczema' })],
    ['https://bnf.nice.org.uk/interactions/warfarin/', source({ slug: 'warfarin' })],
    ['https://bnf.nice.org.uk/interaction/aspirin-2.html', source({ slug: 'aspirin-2' })],
    ['https://bnf.nice.org.uk/guidance/prescription-writing.html', source({ slug: 'prescription-writing' })],
    [
      'https://bnf.nice.org.uk/wound-management/basic-wound-contact-dressings/absorbent-dressings/',
      source({ slug: 'wound-management/basic-wound-contact-dressings/absorbent-dressings' }),
    ],
  ],
  ignores: [
    'https://bnf.nice.org.uk',
    'https://bnfc.nice.org.uk/',
    'https://bnf.nice.org.uk/search/?q=',
    'https://bnf.nice.org.uk/drugs/',
    'https://bnf.nice.org.uk/drugs/#a',
    'https://bnf.nice.org.uk/interaction/index.html',
    'https://bnf.nice.org.uk/interactions/appendix-1-interactions/',
    'https://bnf.nice.org.uk/treatment-summary/',
    'https://bnf.nice.org.uk/about/changes/',
    'https://bnf.nice.org.uk/wound-management/',
  ],
})
