import { highwireSearches, highwireSources } from '../platforms/highwire.ts'
import type { Site } from '../site.ts'

/**
 * The BMJ and the journals of the BMJ Group, each on a host of its own. Rapid responses and other pages below an article
 * are the article; issues, blogs, collections and archives are ignored. BMJ Best Practice is a site of its own.
 */
export const bmj: Site = {
  id: 'bmj',
  name: 'The BMJ and BMJ Journals',
  group: 'journals',
  hosts: ['www.bmj.com', 'bmj.com', '*.bmj.com'],
  formerHosts: ['*.bmjjournals.com'],
  checked: '2026-11-22',
  sources: highwireSources,
  searches: highwireSearches,
  titleEnds: ['The BMJ', 'BMJ', 'BMJ Journals'],
}
