import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

/**
 * BMJ Best Practice. Every chapter of a topic counts as the topic; specialties, recent updates, the lists of
 * calculators and videos and the pages about evidence-based medicine (`/info/`) are ignored.
 */
export const bmjBestPractice: Site = {
  id: 'bmj-best-practice',
  name: 'BMJ Best Practice',
  group: 'pointOfCare',
  hosts: ['bestpractice.bmj.com'],
  formerHosts: ['us.bestpractice.bmj.com', 'www.bestpractice.bmj.com'],
  language: { segment: 1, like: /^[a-z]{2}-[a-z]{2}$/i },
  checked: '2026-11-22',
  sources: [
    { path: /^\/topics\/(?<slug>\d+)(?:\/.*)?$/i, query: ['q'], url: '/topics/{language}{slug}' },
    {
      path: /^\/best-practice\/monograph\/(?<slug>\d+)(?:\.html|\/.*)?$/i,
      url: 'https://bestpractice.bmj.com/topics/{slug}',
    },
    {
      path: /^\/best-practice\/evidence\/(?:[a-z]+\/)*(?<slug>\d+)(?:\.html|\/.*)?$/i,
      url: '/best-practice/evidence/{slug}.html',
    },
    {
      path: /^\/(?<kind>patient-leaflets|procedural-videos)\/(?<form>(?:html|pdf)\/)?(?<slug>[\da-f-]{4,40})(?:\/.*)?$/i,
      url: '/{kind}/{language}{form}{slug}',
    },
  ],
  searches: [
    infobutton('https://bestpractice.bmj.com/search?q={query}'),
    { path: /^\/search\/?$/i, query: ['q', 'searchableText'], url: '/search?q={query}' },
    {
      path: /^\/best-practice\/search\.html$/i,
      query: ['searchableText'],
      url: 'https://bestpractice.bmj.com/search?q={query}',
    },
  ],
  titleEnds: ['BMJ Best Practice', 'BMJ Best Practice US', 'Symptoms, diagnosis and treatment', 'Search results'],
}
