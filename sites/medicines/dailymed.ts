import type { Site } from '../site.ts'

const DAILYMED = 'https://dailymed.nlm.nih.gov/dailymed'

/** DailyMed: the labels of medicines, also archived ones. Older links have the label's number in `id`. Its services for programs, RSS and lists of classes are ignored. */
export const dailymed: Site = {
  id: 'dailymed',
  name: 'DailyMed',
  group: 'medicines',
  hosts: ['dailymed.nlm.nih.gov'],
  formerHosts: ['www.dailymed.nlm.nih.gov'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/dailymed\/archives\/\w+\.cfm$/i,
      ids: { slug: ['archiveid'] },
      url: `${DAILYMED}/archives/fdaDrugInfo.cfm?archiveid={slug}`,
    },
    {
      path: /^\/dailymed\/(?:(?:m|mobile|fda|archives)\/)?(?:drugInfo|druginfo_\w+|lookup|fdaDrugXsl|fdaDrugInfo|medguide|image|getFile|download\w*file|spl|drugimages|rxcui)\.cfm$/i,
      ids: { slug: ['setid'] },
      url: `${DAILYMED}/drugInfo.cfm?setid={slug}`,
    },
    {
      path: /^\/dailymed\/(?:drugInfo|lookup)\.cfm$/i,
      ids: { slug: ['id'] },
      url: `${DAILYMED}/drugInfo.cfm?id={slug}`,
    },
  ],
  searches: [
    {
      path: /^\/dailymed\/(?:(?:m|mobile)\/)?search\.cfm$/i,
      query: ['query', 'SearchTerm'],
      url: `${DAILYMED}/search.cfm?query={query}`,
      kept: ['labeltype'],
    },
  ],
  titleEnds: ['DailyMed', 'Search Results'],
}
