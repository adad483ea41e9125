import type { IdentifierName, SearchRule, SourceRule } from '../site.ts'

/** Without `www` it only leads on. Several sites share the host, so each of their rules names its own paths. */
export const NCBI_HOSTS = ['www.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov'] as const

const ENTREZ = /^\/(?:entrez\/queryd?\.fcgi|sites\/entrez)\/?$/i

/** The form that all databases of Entrez shared until about 2012; `db` says which one is meant. */
export const entrezSearch = (database: string, url: string): SearchRule => ({
  hosts: NCBI_HOSTS,
  path: ENTREZ,
  where: { db: database },
  query: ['term'],
  url,
})

/** One record in that form. A `uid` alone may also stand for a list, such as the articles that cite it. */
export const entrezRecord = (database: string, name: IdentifierName, url: string): SourceRule[] => [
  {
    hosts: NCBI_HOSTS,
    path: ENTREZ,
    where: { db: database },
    ids: { [name]: ['list_uids', 'TermToSearch'] },
    url,
  },
  {
    hosts: NCBI_HOSTS,
    path: ENTREZ,
    where: { db: database, cmd: /^(?:retrieve|showdetailview)$/i },
    ids: { [name]: ['uid'] },
    url,
  },
]
