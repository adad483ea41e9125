import { type Door, doorPatterns } from '../../sites/doors.ts'
import { hostPatterns } from '../../sites/index.ts'
import { type OwnSite, ownPatterns } from '../../sites/own.ts'

/** What is noticed at all: it decides which hosts the browser is asked for. */
export interface Reach {
  sites: readonly string[]
  doors: readonly Door[]
  own: readonly OwnSite[]
}

/** @returns the match patterns that a choice needs, as the background registers them */
export const patternsOf = ({ sites, doors, own }: Reach): string[] => [
  ...new Set([...hostPatterns(sites), ...doorPatterns(sites, doors), ...ownPatterns(own)]),
]

const without = (patterns: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others)
  return patterns.filter(pattern => !known.has(pattern))
}

/** @returns what a new choice needs and the old one did not; nothing that is asked for already */
export const neededBy = (before: Reach, after: Reach): string[] => without(patternsOf(after), patternsOf(before))

/** @returns what the old choice needed and nothing in the new one does */
export const freedBy = (before: Reach, after: Reach): string[] => neededBy(after, before)

/** @returns the sites of which something is noticed behind a door; a site below changing names has no pattern there */
export const sitesBehind = (door: Door, sites: readonly string[]): string[] =>
  sites.filter(id => doorPatterns([id], [door]).length > 0)
