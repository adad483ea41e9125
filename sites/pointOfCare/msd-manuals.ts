import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

const NOW = ['www.merckmanuals.com', 'www.msdmanuals.cn', 'www.msdmanuals.com']
const BARE = ['merckmanuals.com', 'msdmanuals.cn', 'msdmanuals.com']
/** Until 2010. */
const MERCK = ['www.merck.com']

/**
 * MSD Manuals, Merck Manuals in North America, for professionals and at home, in many languages. A source is a topic:
 * section, chapter, topic; sections and chapters are lists, as are quizzes, videos and news. The manual of veterinary
 * medicine is ignored.
 */
export const msdManuals: Site = {
  id: 'msd-manuals',
  name: 'MSD Manuals',
  group: 'pointOfCare',
  hosts: NOW,
  formerHosts: [...BARE, ...MERCK],
  language: { segment: 0, like: /^[a-z]{2}(?:-[a-z]{4})?(?:-[a-z]{2})?$/i },
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?!(?:-|api|content|custom|resources?|search|sitecore|static|assets|images|media|files|bundles|scripts|veterinary|authors?)\/)(?<edition>[^/]+)\/(?!(?:pages-with-widgets|resourcespages|resources?|content|search(?:results)?|health-topics|symptoms|news|authors?|about|api|drug-names[\w-]*)\/)(?<slug>(?:(?:[^/%]|%(?!2f))+\/){2}(?:[^/%]|%(?!2f))+)\/?$/i,
      hosts: [...NOW, ...BARE],
      query: ['query'],
      url: '/{language}{edition}/{slug}',
    },
    {
      hosts: MERCK,
      path: /^\/(?<slug>mm(?:pe|he)\/(?:print\/)?sec\d+\/ch\d+\/ch\d+\w*)\.html$/i,
      url: '/{slug}.html',
    },
  ],
  searches: [
    infobutton('https://www.msdmanuals.com/professional/searchresults?query={query}'),
    {
      path: /^\/(?!veterinary\/)(?<edition>[^/]+)\/search(?:results)?\/?$/i,
      query: ['query', 'searchterm', 'q'],
      url: '/{language}{edition}/searchresults?query={query}',
    },
    {
      path: /^\/search(?:results)?\/?$/i,
      query: ['query', 'searchterm', 'q'],
      url: '/{language}searchresults?query={query}',
    },
  ],
  titleEnds: [
    'MSD Manual Professional Edition',
    'Merck Manual Professional Edition',
    'Merck Manuals Professional Edition',
    'MSD Manual Consumer Version',
    'Merck Manual Consumer Version',
    'MSD Manuals',
    'Merck Manuals',
  ],
}
