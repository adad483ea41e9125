import { sourceNames } from './grouping/names.ts'
import type { SearchLine, SourceLine, Summary, Visit } from './types.ts'
import { withoutSearch } from './withoutSearch.ts'

const words = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const addSource = (sources: SourceLine[], byName: Map<string, SourceLine>, visit: Visit): void => {
  const names = sourceNames(visit)
  const known = names.map(name => byName.get(name)).find(line => line !== undefined)
  const line = known ?? { site: visit.site, ids: {}, url: withoutSearch(visit), at: visit.at, seconds: 0 }
  if (!known) sources.push(line)
  line.seconds += visit.seconds
  line.ids = { ...visit.ids, ...line.ids }
  if (!line.title && visit.title) line.title = visit.title
  if (!line.published && visit.published) line.published = visit.published
  for (const name of names) byName.set(name, line)
}

/**
 * Turns visits into what a reader sees: each search and each source once, seconds added up.
 * Reloads, second tabs and going back therefore never count twice.
 * @param visits in any order
 */
export const summarise = (visits: readonly Visit[]): Summary => {
  const searches: SearchLine[] = []
  const seen = new Set<string>()
  const sources: SourceLine[] = []
  const byName = new Map<string, SourceLine>()
  const sites: string[] = []
  const inOrder = [...visits].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  for (const visit of inOrder) {
    if (!sites.includes(visit.site)) sites.push(visit.site)
    if (visit.kind === 'source') addSource(sources, byName, visit)
    const { site, query, at, url } = visit
    const name = `${site} ${words(query ?? '')}`
    if (visit.kind !== 'search' || seen.has(name)) continue
    seen.add(name)
    searches.push({ site, ...(query ? { query } : {}), at, url })
  }
  return { searches, sources, sites, seconds: sources.reduce((sum, source) => sum + source.seconds, 0) }
}
