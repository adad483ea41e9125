import type { SourceLine, Visit } from '../types.ts'

const REGISTRIES = ['pmid', 'doi', 'pmcid', 'nct', 'isrctn', 'pii', 'guideline', 'imageKey'] as const

/** Journals of one publisher count volumes and pages alike, so a topic's name holds on its host only. */
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')

/**
 * The names under which two visits show the same source: registry numbers anywhere, a topic within its host. Where
 * nothing else is known the address with the title: one address can hold many answers, as that of a session does.
 */
export const sourceNames = (visit: Visit): string[] => {
  if (visit.kind !== 'source') return []
  const ids = visit.ids ?? {}
  const names = [
    ...REGISTRIES.flatMap(kind => (ids[kind] ? [`${kind}:${ids[kind]}`] : [])),
    ...(ids.slug ? [`slug:${hostOf(visit.url)}:${ids.slug}`] : []),
  ]
  if (names.length > 0) return names
  return [`url:${visit.url} ${visit.title?.normalize('NFKC').toLowerCase() ?? visit.id}`]
}

/** The same of a source as it is shown, so that a choice among sources outlasts another look at one of them. */
export const lineNames = ({ ids, url, title, at, site }: Omit<SourceLine, 'seconds'>): string[] =>
  sourceNames({ kind: 'source', id: '', zone: 'UTC', seconds: 0, site, at, ids, url, ...(title && { title }) })

/** The search that a visit is, or from which it was opened, letter for letter but for case and blanks. */
export const searchName = (visit: Visit): string | undefined => {
  const query = visit.query?.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return query ? `search:${query}` : undefined
}
