import { atyponSearches, atyponSources } from '../platforms/atypon.ts'
import { highwireSearches, highwireSources } from '../platforms/highwire.ts'
import type { Site } from '../site.ts'

const OLD = ['*.ahajournals.org']

/** Circulation, Stroke, Hypertension and the other journals of the American Heart Association. */
export const ahaJournals: Site = {
  id: 'aha-journals',
  name: 'AHA Journals (Circulation, Stroke)',
  group: 'journals',
  hosts: ['www.ahajournals.org', 'ahajournals.org'],
  formerHosts: OLD,
  checked: '2026-11-22',
  sources: [...atyponSources, ...highwireSources.map(rule => ({ ...rule, hosts: OLD }))],
  searches: [...atyponSearches, ...highwireSearches.map(rule => ({ ...rule, hosts: OLD }))],
  titleEnds: ['AHA/ASA Journals', 'AHA Journals', 'Circulation', 'Stroke', 'Hypertension'],
}
