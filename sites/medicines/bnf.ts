import { gatsbySearch } from '../platforms/gatsby.ts'
import type { Site } from '../site.ts'

/**
 * BNF and BNF for Children. Addresses up to 2021 end in `.html`, with slightly other names of the folders. Lists by
 * letter or by class and the pages about the BNF are ignored.
 */
export const bnf: Site = {
  id: 'bnf',
  name: 'BNF',
  group: 'medicines',
  hosts: ['bnf.nice.org.uk', 'bnfc.nice.org.uk'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:drugs?|medicinal-forms?)\/(?!(?:index|taxonomy|[a-z])(?:\.html)?(?:\/|$))(?<slug>[\w-]+)(?:\.html|(?:\/.*)?)$/i,
      url: '/drugs/{slug}/',
    },
    {
      path: /^\/treatment-summar(?:y|ies)\/(?!index(?:\.html)?\/?$)(?<slug>[\w-]+)(?:\.html)?\/?$/i,
      url: '/treatment-summaries/{slug}/',
    },
    {
      path: /^\/interactions?\/(?!(?:index|appendix-1-interactions)(?:\.html)?\/?$)(?<slug>[\w-]+)(?:\.html)?\/?$/i,
      url: '/interactions/{slug}/',
    },
    {
      path: /^\/(?:medicines-)?guidance\/(?!index(?:\.html)?\/?$)(?<slug>[\w-]+)(?:\.html)?\/?$/i,
      url: '/medicines-guidance/{slug}/',
    },
    {
      path: /^\/(?<slug>nurse-prescribers-formulary\/(?!index\.)[\w-]+)(?:\.html)?\/?$/i,
      url: '/{slug}/',
    },
    {
      path: /^\/(?<slug>(?:wound-management|borderline-substances|medical-devices)\/(?!index\.)[\w-]+\/[\w-]+)(?:\.html)?\/?$/i,
      url: '/{slug}/',
    },
  ],
  searches: [gatsbySearch],
  titleEnds: [
    'NICE',
    'BNF',
    'BNFC',
    'Drugs',
    'Interactions',
    'Treatment summaries',
    'Medicines guidance',
    'Medicinal forms',
    'Search results',
    'BNF content published by NICE',
    'BNFC content published by NICE',
  ],
}
