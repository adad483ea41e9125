import type { Site } from '../site.ts'

const OLD = ['one', 'medicine', 'biology', 'genetics', 'pathogens', 'compbiol', 'ntds'].map(
  name => `www.plos${name}.org`,
)

/** PLOS journals. Every tab and file of an article (`article/authors`, `article/file`) is the article; issues are lists. */
export const plos: Site = {
  id: 'plos',
  name: 'PLOS',
  group: 'journals',
  hosts: ['journals.plos.org'],
  formerHosts: ['dx.plos.org', ...OLD],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?<journal>[a-z]+)\/article(?:\/[a-z]+)*\/?$/i,
      ids: { doi: ['id'] },
      url: 'https://journals.plos.org/{journal}/article?id={doi}',
    },
    {
      hosts: OLD,
      path: /^\/article\/[a-z]+(?::|%3A)doi(?:\/|%2F)(?<doi>10\.1371(?:\/|%2F)(?:[^/;%]|%(?!2F))+)(?:[/;].*)?$/i,
      url: 'https://dx.plos.org/{doi}',
    },
    {
      hosts: ['dx.plos.org'],
      path: /^\/(?<doi>10\.1371(?:\/|%2F)(?:[^/%]|%(?!2F))+)\/?$/i,
      url: 'https://dx.plos.org/{doi}',
    },
  ],
  searches: [
    {
      path: /^\/(?:[a-z]+\/)?(?:search(?:\/simple)?|dynamicsearch)\/?$/i,
      query: ['q', 'unformattedQuery', 'query'],
      url: 'https://journals.plos.org/plosone/search?q={query}',
    },
  ],
  titleEnds: ['PLOS', 'PLOS One', 'PLOS ONE', 'PLOS Medicine', 'PLOS Journals'],
}
