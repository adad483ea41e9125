import { highwireSearches, highwireSources } from '../platforms/highwire.ts'
import type { Site } from '../site.ts'

/** The Canadian Medical Association Journal and CMAJ Open. Issues, collections and pages about the journal are ignored. */
export const cmaj: Site = {
  id: 'cmaj',
  name: 'CMAJ',
  group: 'journals',
  hosts: ['www.cmaj.ca', 'cmaj.ca', 'www.cmajopen.ca', 'cmajopen.ca'],
  formerHosts: ['www.ecmaj.ca', 'ecmaj.ca'],
  checked: '2026-11-22',
  sources: highwireSources,
  searches: highwireSearches,
  titleEnds: ['CMAJ', 'CMAJ Open'],
}
