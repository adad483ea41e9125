import type { Site } from '../site.ts'

const WWW = 'https://www.anzctr.org.au'

/** The Australian New Zealand Clinical Trials Registry. A trial is named by its ACTRN or by the number of its page. */
export const anzctr: Site = {
  id: 'anzctr',
  name: 'ANZCTR',
  group: 'trials',
  hosts: ['www.anzctr.org.au', 'anzctr.org.au'],
  checked: '2026-11-22',
  sources: [
    { path: /^\/(?<slug>ACTRN\d{14}p?)(?:\.aspx)?\/?$/i, url: `${WWW}/{slug}.aspx` },
    {
      path: /^\/Trial\/Registration\/TrialReview\.aspx$/i,
      ids: { slug: ['ACTRN'] },
      url: `${WWW}/Trial/Registration/TrialReview.aspx?ACTRN={slug}`,
    },
    {
      path: /^\/Trial\/Registration\/TrialReview\.aspx$/i,
      ids: { slug: ['id'] },
      url: `${WWW}/Trial/Registration/TrialReview.aspx?id={slug}`,
    },
  ],
  searches: [
    {
      path: /^\/TrialSearch\.aspx$/i,
      query: ['searchTxt', '#searchTxt'],
      url: `${WWW}/TrialSearch.aspx?searchTxt={query}&isBasic=True`,
    },
  ],
  titleEnds: ['ANZCTR', 'Registration'],
}
