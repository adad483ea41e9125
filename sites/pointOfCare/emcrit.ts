import { wordpressSearches } from '../platforms/wordpress.ts'
import type { Site } from '../site.ts'

/** EMCrit with the Internet Book of Critical Care (IBCC) and PulmCrit. The contents of each are lists, and so are months and tags. */
export const emcrit: Site = {
  id: 'emcrit',
  name: 'EMCrit (IBCC)',
  group: 'pointOfCare',
  hosts: ['emcrit.org'],
  formerHosts: ['www.emcrit.org'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?<slug>(?:ibcc|emcrit|pulmcrit|toxhound)\/(?!(?:toc|category|tag|author|page|feed)(?:\/|$))[a-z\d][\w-]+)\/?$/i,
      url: 'https://emcrit.org/{slug}/',
    },
  ],
  searches: wordpressSearches('https://emcrit.org/?s={query}'),
  titleEnds: ['EMCrit Project', 'EMCrit'],
}
