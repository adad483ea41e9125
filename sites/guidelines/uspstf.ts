import type { Site } from '../site.ts'

const WWW = 'https://www.uspreventiveservicestaskforce.org'

/**
 * The US Preventive Services Task Force: recommendations, with their statements, evidence summaries and older addresses,
 * which may keep the search that led there. Lists of recommendations and pages about the Task Force are ignored.
 */
export const uspstf: Site = {
  id: 'uspstf',
  name: 'USPSTF',
  group: 'guidelines',
  hosts: ['www.uspreventiveservicestaskforce.org'],
  formerHosts: ['uspreventiveservicestaskforce.org'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/uspstf\/(?:index\.php\/)?(?<kind>(?:draft-)?recommendation|(?:draft|final)-[\w-]+)\/(?<slug>[\w-]+)(?:\/.*)?$/i,
      query: ['s', 'searchterm'],
      url: `${WWW}/uspstf/{kind}/{slug}`,
    },
    {
      path: /^\/(?<kind>(?:uspstf|page)\/document\/(?!copyright)[\w-]+)\/(?<slug>[\w-]+)(?:\/.*)?$/i,
      query: ['s', 'searchterm'],
      url: `${WWW}/{kind}/{slug}`,
    },
    {
      path: /^\/page\/topic\/(?<kind>recommendation-[\w-]+)\/(?<slug>[\w-]+)(?:\/.*)?$/i,
      query: ['s'],
      url: `${WWW}/Page/Topic/{kind}/{slug}`,
    },
    {
      path: /^\/(?<slug>uspstf(?:\/usps[a-z\d]{3,5}|\d{2}\/[\w-]+\/[\w-]+))\.(?<type>html?|pdf)$/i,
      url: `${WWW}/{slug}.{type}`,
    },
  ],
  searches: [
    {
      path: /^\/uspstf\/(?:index\.php\/)?(?<list>(?:topic_)?search_results)\/?$/i,
      query: ['searchterm'],
      url: `${WWW}/uspstf/{list}`,
    },
    { path: /^\/browserec\/search\/?$/i, query: ['s'], url: `${WWW}/BrowseRec/Search` },
  ],
  titleEnds: ['United States Preventive Services Taskforce', 'US Preventive Services Task Force', 'USPSTF'],
}
