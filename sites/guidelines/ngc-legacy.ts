import type { Site } from '../site.ts'

/** The National Guideline Clearinghouse of AHRQ: guideline summaries and syntheses. A summary may keep the search that led there. */
export const ngcLegacy: Site = {
  id: 'ngc-legacy',
  name: 'National Guideline Clearinghouse',
  group: 'guidelines',
  hosts: [],
  formerHosts: ['www.guideline.gov', 'guideline.gov'],
  closed: '2018',
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:content|summary\/summary|popups\/printview)\.aspx$/i,
      ids: { slug: ['id', 'doc_id'] },
      query: ['search'],
      url: 'https://www.guideline.gov/content.aspx?id={slug}',
    },
    {
      path: /^\/summaries\/(?:summary|downloadcontent)\/(?:ngc-)?(?<slug>\d+)(?:\/.*)?$/i,
      query: ['q'],
      url: 'https://www.guideline.gov/summaries/summary/{slug}',
    },
    {
      path: /^\/(?<slug>syntheses\/synthesis\/\d+)(?:\/.*)?$/i,
      query: ['q'],
      url: 'https://www.guideline.gov/{slug}',
    },
  ],
  searches: [
    {
      path: /^\/search(?:\/(?:search|results|searchresults)\.aspx)?\/?$/i,
      query: ['term', 'q'],
      url: 'https://www.guideline.gov/search',
    },
  ],
  titleEnds: ['National Guideline Clearinghouse', 'AHRQ'],
}
