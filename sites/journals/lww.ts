import type { Site } from '../site.ts'

const LWW = ['journals.lww.com']
const OVID = ['www.ovid.com']

/**
 * The journals of Lippincott Williams & Wilkins, at journals.lww.com and since 2026 at www.ovid.com/jnls. A source is an
 * article as full text, abstract or citation; issues, collections and pages about a journal are ignored.
 */
export const lww: Site = {
  id: 'lww',
  name: 'LWW Journals',
  group: 'journals',
  hosts: [...LWW, ...OVID],
  checked: '2026-11-22',
  sources: [
    {
      hosts: LWW,
      path: /^\/(?<journal>[\w-]+)\/(?:fulltext|abstract|citation)\/(?<slug>(?:\d{4}\/\w+|\d{4}|publishahead)\/[^/]+?)\.aspx$/i,
      url: 'https://journals.lww.com/{journal}/fulltext/{slug}.aspx',
    },
    {
      hosts: LWW,
      path: /^\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/%]|%(?!2F))+)\/?$/i,
      url: 'https://journals.lww.com/{doi}',
    },
    {
      hosts: OVID,
      path: /^\/jnls\/(?<journal>[\w-]+)\/(?:fulltext|abstract|citation|pdf)\/(?<doi>10\.\d{4,9}(?:\/|%2F)(?:[^/~%]|%(?!2F))+)(?:~[^/]*)?\/?$/i,
      url: 'https://www.ovid.com/jnls/{journal}/fulltext/{doi}',
    },
  ],
  searches: [
    {
      hosts: LWW,
      path: /^\/(?:[\w-]+\/)?pages\/results\.aspx$/i,
      query: ['txtKeywords'],
      url: 'https://journals.lww.com/pages/results.aspx?txtKeywords={query}',
    },
  ],
  note: 'At www.ovid.com only articles are noticed, not searches.',
  titleEnds: ['LWW', 'Lippincott Williams & Wilkins', 'Wolters Kluwer', 'Ovid'],
}
