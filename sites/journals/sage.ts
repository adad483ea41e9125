import { atyponSearches, atyponSources } from '../platforms/atypon.ts'
import type { Site } from '../site.ts'

/** Sage Journals. Journals, issues and pages about a journal are ignored; Sage's books are elsewhere. */
export const sage: Site = {
  id: 'sage',
  name: 'Sage Journals',
  group: 'journals',
  hosts: ['journals.sagepub.com'],
  checked: '2026-11-22',
  sources: atyponSources,
  searches: atyponSearches,
  titleEnds: ['Sage Journals', 'SAGE Journals'],
}
