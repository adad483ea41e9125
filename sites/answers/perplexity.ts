import type { Site } from '../site.ts'

/**
 * Perplexity. The address of a thread has only the beginning of the question and an id that is one person's: neither is
 * kept. Its news, published pages and spaces are ignored.
 */
export const perplexity: Site = {
  id: 'perplexity',
  name: 'Perplexity',
  group: 'answers',
  hosts: ['www.perplexity.ai'],
  formerHosts: ['perplexity.ai'],
  checked: '2026-11-22',
  sources: [],
  searches: [
    // While an answer is being made, `q` is only `pending`.
    {
      path: /^\/(?:search(?:\/new)?\/?)?$/i,
      where: { q: /^(?!\W*pending\W*$)(?=.*[\p{L}\p{N}])/isu },
      query: ['q'],
      url: 'https://www.perplexity.ai/search?q={query}',
    },
    {
      path: /^\/search\/(?!new\/?$)[^/]+(?:\/[^/]+)?\/?$/i,
      unsaid: true,
      url: 'https://www.perplexity.ai/search#thread',
    },
    // The address that is kept of a thread: the site's start, told from it by what follows `#`.
    { path: /^\/search$/, hash: /^thread$/, unsaid: true, url: 'https://www.perplexity.ai/search#thread' },
  ],
  note: 'That a question was asked is noticed; its words only where the address still has them.',
  titleEnds: ['Perplexity', 'Perplexity AI'],
}
