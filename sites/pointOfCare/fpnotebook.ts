import type { Site } from '../site.ts'

/** Family Practice Notebook. Pages end in `.htm` and lie in a chapter; `index.htm` is the chapter's list. */
export const fpnotebook: Site = {
  id: 'fpnotebook',
  name: 'Family Practice Notebook',
  group: 'pointOfCare',
  hosts: ['fpnotebook.com', 'www.fpnotebook.com', 'mobile.fpnotebook.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:legacy\/|mobile\/)?(?<slug>[a-z]{2,12}\/(?:[a-z\d]{1,20}\/)?(?!index\.)[\w-]{2,40})\.html?$/i,
      query: ['q'],
      url: 'https://fpnotebook.com/{slug}.htm',
    },
  ],
  searches: [
    {
      path: /^\/(?:search(?:\.aspx)?|(?:asp3?|legacy)\/search2?(?:\.aspx)?)\/?$/i,
      query: ['q', 'qu', 'query'],
      url: 'https://fpnotebook.com/search?q={query}',
    },
  ],
  titleEnds: ['FPnotebook', 'FPnotebook.com', 'Family Practice Notebook'],
}
