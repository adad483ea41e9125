import type { Site } from '../site.ts'

/** Guideline Central: guideline summaries, pocket guides and comparisons. Lists of a society's guidelines (`/guidelines/aga/`) are ignored. */
export const guidelineCentral: Site = {
  id: 'guideline-central',
  name: 'Guideline Central',
  group: 'guidelines',
  hosts: ['www.guidelinecentral.com', 'content.guidelinecentral.com', 'eguideline.guidelinecentral.com'],
  formerHosts: ['guidelinecentral.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/guideline\/get\/pdf\/(?<slug>\d+)\/?$/i,
      url: 'https://content.guidelinecentral.com/guideline/get/pdf/{slug}',
    },
    { path: /^\/guideline\/(?<slug>\d+)(?:\/.*)?$/i, url: 'https://www.guidelinecentral.com/guideline/{slug}/' },
    {
      path: /^\/(?<slug>(?:insights|summaries)\/(?!(?:page|category|tag|author|topics?|organizations?|specialty|search)(?:\/|$))[\w.-]+)\/?$/i,
      url: 'https://www.guidelinecentral.com/{slug}/',
    },
    {
      hosts: ['eguideline.guidelinecentral.com'],
      path: /^\/i\/(?<slug>\d+)(?<title>[\w.-]*)(?:\/.*)?$/i,
      url: '/i/{slug}{title}',
    },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['q'], url: 'https://www.guidelinecentral.com/search/' }],
  titleEnds: ['Guideline Central', 'Search'],
}
