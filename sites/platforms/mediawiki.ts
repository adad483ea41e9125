import type { SearchRule, SourceRule } from '../site.ts'

/** Articles of a MediaWiki site under `/wiki/`; its other namespaces and its portals are no articles. */
export const mediawikiSources: readonly SourceRule[] = [
  {
    path: /^\/wiki\/(?!(?:(?:media|special|talk|[\w-]+_talk|user|project|wikem|file|image|mediawiki|template|help|category|portal|module|property|form|widget|gadget)(?::|%3A)|(?:main|home)_page\/*$))(?<slug>[^/].*?)\/*$/i,
    url: '/wiki/{slug}',
  },
]

/** Its search, whose words stand in a parameter or in the name of the special page. */
export const mediawikiSearches: readonly SearchRule[] = [
  {
    path: /^\/(?:(?:w\/)?index\.php|wiki\/Special(?::|%3A)Search)\/?$/i,
    query: ['search'],
    url: '/w/index.php?search={query}',
  },
  {
    path: /^\/(?:(?:w\/)?index\.php|wiki)\/Special(?::|%3A)Search\/(?<query>[^/]+)\/?$/i,
    url: '/w/index.php?search={query}',
  },
]
