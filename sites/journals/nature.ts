import type { Site } from '../site.ts'

/**
 * Nature and the Nature Portfolio journals. A source is an article, news among them, by the name it has in its address;
 * journals, issues, subjects, collections and lists of articles are ignored.
 */
export const nature: Site = {
  id: 'nature',
  name: 'Nature Portfolio',
  group: 'journals',
  hosts: ['www.nature.com', 'nature.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:articles\/doi(?::|%3A)|doifinder\/)(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+?)(?:\.e?pdf)?\/?$/i,
      url: 'https://www.nature.com/doifinder/{doi}',
    },
    {
      path: /^\/articles\/(?!doi(?::|%3A))(?<slug>[a-z\d][\w.-]*?)(?:\.(?:e?pdf|ris|html?))?(?:\/.*)?$/i,
      url: 'https://www.nature.com/articles/{slug}',
    },
    // Until 2017, and still followed.
    {
      path: /^\/(?<issue>[a-z]+\/(?:journal|knowledgeenvironment|\d{4})(?:\/[\w-]+){1,3})\/(?:full|abs|pdf)\/(?<slug>[\w.-]+?)\.(?:html|pdf)$/i,
      url: 'https://www.nature.com/{issue}/full/{slug}.html',
    },
  ],
  searches: [{ path: /^\/search\/?$/i, query: ['q', 'title'], url: 'https://www.nature.com/search?q={query}' }],
  titleEnds: ['Nature', 'Nature Communications', 'Scientific Reports', 'Nature Medicine'],
}
