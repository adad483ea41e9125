import { highwireSources } from '../platforms/highwire.ts'
import { silverchairSearch } from '../platforms/silverchair.ts'
import type { Site } from '../site.ts'

const OLD = ['*.oxfordjournals.org']

/**
 * Oxford Academic. A source is an article, by the site's number, or the chapter of a book; journals, issues and whole books
 * are lists and ignored. The number of a PDF is another one than that of its article: there only the DOI is the same.
 */
export const oxfordAcademic: Site = {
  id: 'oxford-academic',
  name: 'Oxford Academic',
  group: 'journals',
  hosts: ['academic.oup.com'],
  formerHosts: OLD,
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?<journal>[\w-]+)\/(?<form>(?:advance-)?article-pdf)\/doi\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+(?:(?:\/|%2F)(?:[^/%]|%(?!2F))+?)??)\/(?<file>\d{4,10}\/[^/]+\.pdf)$/i,
      url: 'https://academic.oup.com/{journal}/{form}/doi/{doi}/{file}',
    },
    {
      path: /^\/(?<journal>[\w-]+)\/(?<form>(?:advance-)?article)(?:-abstract|-standard)?\/doi\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+(?:(?:\/|%2F)(?:[^/%]|%(?!2F))+?)??)\/(?<slug>\d{4,10})(?:\/.*)?$/i,
      url: 'https://academic.oup.com/{journal}/{form}/doi/{doi}/{slug}',
    },
    {
      path: /^\/(?<journal>[\w-]+)\/(?:advance-)?article(?:-abstract|-lookup)?\/doi\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+(?:(?:\/|%2F)(?:[^/%]|%(?!2F))+)?)\/?$/i,
      url: 'https://academic.oup.com/{journal}/article-lookup/doi/{doi}',
    },
    {
      path: /^\/(?<place>[\w-]+\/article-pdf\/(?:[^/]+\/){1,3})(?<slug>\d{4,10})\/(?<file>[^/]+\.pdf)$/i,
      url: 'https://academic.oup.com/{place}{slug}/{file}',
    },
    {
      path: /^\/(?<journal>[\w-]+)\/article(?:-abstract|-standard)?\/(?<place>(?:[^/]+\/){0,3})(?<slug>\d{4,10})(?:\/[^/]*)?$/i,
      url: 'https://academic.oup.com/{journal}/article/{place}{slug}',
    },
    {
      path: /^\/(?<book>(?:book|edited-volume)\/\d+)\/chapter(?:-abstract)?\/(?<slug>\d{4,10})(?:\/.*)?$/i,
      url: 'https://academic.oup.com/{book}/chapter/{slug}',
    },
    ...highwireSources.map(rule => ({ ...rule, hosts: OLD })),
  ],
  searches: [silverchairSearch('https://academic.oup.com/search-results?q={query}')],
  titleEnds: ['Oxford Academic'],
}
