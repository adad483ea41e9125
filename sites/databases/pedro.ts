import type { SearchRule, Site } from '../site.ts'

const FORM = /^\/(?<form>search-results|advanced-search\/results)\/?$/i
const RESULTS = 'https://search.pedro.org.au/{form}'
/** Fields whose values are chosen from lists: the address has codes (`VL01396`), `0` for none. */
const CODED = ['therapy', 'problem', 'body_part', 'subdiscipline', 'topic', 'method']

const coded = (field: string): SearchRule => ({
  path: FORM,
  where: { [field]: /^(?!0$)[\w ]+$/ },
  unsaid: true,
  url: RESULTS,
  kept: CODED,
})

/** PEDro. A search by lists alone has only codes in its address, and its page does not repeat their words: it is noticed without them. */
export const pedro: Site = {
  id: 'pedro',
  name: 'PEDro',
  group: 'databases',
  hosts: ['search.pedro.org.au'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/search-results\/record-detail\/(?<slug>\d{1,8})\/?$/i,
      url: 'https://search.pedro.org.au/search-results/record-detail/{slug}',
    },
  ],
  searches: [
    {
      path: FORM,
      query: ['calc_text', 'abstract_with_title', 'title', 'authors_association', 'source'],
      joined: true,
      url: RESULTS,
      kept: CODED,
    },
    ...CODED.map(coded),
  ],
  note: 'What was chosen from the lists of the advanced search is not shown in words.',
  titleEnds: ['PEDro', 'Search results', 'Detailed search results'],
}
