import type { Site } from '../site.ts'

/**
 * Consensus. The address of a thread has only the beginning of the question and an id that is one person's: neither is
 * kept, its page title may say the question. A paper and a public question page are sources.
 */
export const consensus: Site = {
  id: 'consensus',
  name: 'Consensus',
  group: 'answers',
  hosts: ['consensus.app'],
  formerHosts: ['www.consensus.app'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:papers|details)\/(?:[^/]+\/)?(?<slug>[\da-f]{32})\/?$/i,
      url: 'https://consensus.app/papers/details/{slug}/',
    },
    { path: /^\/(?<slug>questions\/[\w.-]+)\/?$/i, url: 'https://consensus.app/{slug}/' },
  ],
  searches: [
    { path: /^\/(?:results|search(?:\/new)?)\/?$/i, query: ['q'], url: 'https://consensus.app/search/?q={query}' },
    {
      path: /^\/search\/(?!new\/?$)[^/]+(?:\/[^/]+)?\/?$/i,
      unsaid: true,
      url: 'https://consensus.app/search/#thread',
    },
    // The address that is kept of a thread: the site's start, told from it by what follows `#`.
    { path: /^\/search\/$/, hash: /^thread$/, unsaid: true, url: 'https://consensus.app/search/#thread' },
  ],
  // Not a title that is only there until the answer is.
  asked: { title: /^(?!(?:new |your )?(?:search|thread|home|loading|untitled)\W)(?<query>.+?) [-–|] Consensus$/i },
  titleEnds: ['Consensus', 'Consensus Academic Search Engine', 'Consensus: AI Search Engine for Research'],
}
