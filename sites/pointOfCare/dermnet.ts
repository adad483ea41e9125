import type { Site } from '../site.ts'

/** DermNet. Topics and their galleries of images are sources; the lists of both, quizzes, courses and news are not. */
export const dermnet: Site = {
  id: 'dermnet',
  name: 'DermNet',
  group: 'pointOfCare',
  hosts: ['dermnetnz.org', 'www.dermnetnz.org'],
  formerHosts: ['dermnet.com', 'www.dermnet.com', 'dermnet.org.nz', 'www.dermnet.org.nz'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/topics\/(?!(?:a-z|all|search|index)\/?$)(?<slug>[\w-]{2,150})(?:\.html)?(?:\/.*)?$/i,
      query: ['search', 'q', 'query'],
      url: 'https://dermnetnz.org/topics/{slug}',
    },
    {
      path: /^\/(?<slug>images\/[\w-]{3,150})\/?$/i,
      query: ['search', 'q', 'query'],
      url: '/{slug}',
    },
    // Before 2017 the topics lay in chapters.
    {
      path: /^\/(?<slug>(?!(?:about|team|books|search|sponsors|merchandise|contact|news|doctors|dermnet)\/)[a-z-]{3,40}\/(?!index\.)[\w-]{2,150})\.html$/i,
      url: 'https://dermnetnz.org/{slug}.html',
    },
  ],
  searches: [
    {
      path: /^\/search(?:\.html)?\/?$/i,
      query: ['search', 'q', 'query'],
      url: 'https://dermnetnz.org/search?search={query}',
    },
  ],
  titleEnds: ['DermNet', 'DermNet NZ', 'DermNet®', 'Search'],
}
