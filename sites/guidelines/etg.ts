import type { Site } from '../site.ts'

/**
 * Therapeutic Guidelines (eTG complete, Australia). A source is one topic or a quick-link PDF; the section of the topic is
 * kept. Tables of contents (`guideLine`) and what is shown without a subscription (`topicTeaser`) are ignored.
 */
export const etg: Site = {
  id: 'etg',
  name: 'Therapeutic Guidelines (eTG)',
  group: 'guidelines',
  hosts: ['app.tg.org.au', 'tgldcdp.tg.org.au'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/viewTopic\/?$/i,
      ids: { slug: ['topicfile'] },
      url: '/viewTopic?etgAccess=true&topicfile={slug}',
      kept: ['guidelinePage', 'guidelinename', 'sectionId'],
    },
    {
      path: /^\/fulltext\/tglcontent\/(?<folder>(?:[\w-]+\/)*)(?<slug>[\w.-]+\.pdf)$/i,
      url: '/fulltext/tglcontent/{folder}{slug}',
    },
  ],
  searches: [{ path: /^\/searchAction\/?$/i, query: ['appendedinputbuttons'], url: '/searchAction' }],
  titleEnds: ['Therapeutic Guidelines', 'eTG complete', 'Therapeutic Guidelines Limited'],
}
