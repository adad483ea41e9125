import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

const TRANSLATOR = ['medical.ebscohost.com']

/**
 * DynaMed and DynaMedex. A source is a topic of a known kind, as the slug says: `condition/…`, `drug-monograph/…`.
 * Browsing, alerts, credits and what the app itself fetches (`/api/`) are ignored.
 */
export const dynamed: Site = {
  id: 'dynamed',
  name: 'DynaMed',
  group: 'pointOfCare',
  hosts: ['www.dynamed.com', 'www.dynamedex.com'],
  formerHosts: ['dynamed.com', 'dynamedex.com', 'www.dynamedplus.com', ...TRANSLATOR],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?<slug>(?:[a-z]+-){0,3}(?:approach-to|condition|management|procedure|monograph|evaluation|prevention|screening|treatment|diagnosis|therapy|review|overview|summary|guideline|class|device|test|symptom|finding|complication|assessment|improvement|decision-(?:tree|aid)|information|calculator|tool)s?\/[\w~-]{2,250})(?:\/.*)?$/i,
      query: ['q'],
      url: '/{slug}',
    },
    // Before 2019, with the number of the record and its title.
    { path: /^\/topics\/(?<slug>(?:dmp|dme|nup|nrc)~an~[\w~-]+)(?:\/.*)?$/i, url: '/topics/{slug}' },
  ],
  searches: [
    infobutton('https://www.dynamed.com/results?q={query}'),
    { path: /^\/(?:results|search)\/?$/i, query: ['q'], url: '/results?q={query}' },
  ],
  titleEnds: ['DynaMed', 'DynaMedex', 'DynaMed Plus', 'EBSCO'],
  creditsItself: true,
}
