import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

const ACTION = 'https://online.lexi.com/lco/action'

/**
 * Lexicomp Online: searches and documents. The session (`cesid`) and the search inside `searchUrl` are dropped. The tools
 * for interactions, compatibility and identification, and the indexes, are ignored.
 */
export const lexicomp: Site = {
  id: 'lexicomp',
  name: 'Lexicomp',
  group: 'medicines',
  hosts: ['online.lexi.com'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/lco\/action\/doc\/retrieve\/docid\/(?<slug>[\w-]+\/\d+)\/?$/i,
      url: `${ACTION}/doc/retrieve/docid/{slug}`,
    },
  ],
  searches: [
    infobutton(`${ACTION}/search?q={query}&t=name`),
    {
      path: /^\/lco\/action\/(?:global)?search(?:\/\w+)?\/?$/i,
      query: ['q', 'query'],
      url: `${ACTION}/search?q={query}`,
      kept: ['t'],
    },
  ],
  titleEnds: ['Lexicomp', 'Lexicomp Online', 'Lexi-Drugs', 'UpToDate Lexidrug', 'Search Results'],
}
