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

const RECORD = /^(?:retrieve|showdetailview)$/i

/**
 * One record in that form. A `uid` alone may also stand for a list, such as the articles that cite it.
 * @param like what the identifier looks like
 */
export const entrezRecord = (database: string, name: IdentifierName, url: string, like: RegExp): SourceRule[] =>
  ['list_uids', 'TermToSearch', 'uid'].map(place => ({
    hosts: NCBI_HOSTS,
    path: ENTREZ,
    where: { db: database, [place]: like, ...(place === 'uid' ? { cmd: RECORD } : {}) },
    ids: { [name]: [place] },
    url,
  }))
