import { infobutton } from '../platforms/infobutton.ts'
import type { Site } from '../site.ts'

const SEARCH = 'https://www.micromedexsolutions.com/micromedex2/librarian/deeplinkaccess?SearchTerm={query}'

/**
 * Micromedex. Its addresses hold a session in the path, so what was opened is not named there: only searches are
 * noticed, from deep links and from its own box. The tools (interactions, compatibility, calculators) are ignored.
 */
export const micromedex: Site = {
  id: 'micromedex',
  name: 'Micromedex',
  group: 'medicines',
  hosts: ['www.micromedexsolutions.com'],
  formerHosts: ['micromedexsolutions.com', 'www.thomsonhc.com'],
  checked: '2026-11-22',
  sources: [],
  searches: [
    infobutton(SEARCH),
    { path: /^\/micromedex2\/librarian(?:\/.*)?$/i, query: ['UserSearchTerm', 'SearchTerm', 'drug'], url: SEARCH },
  ],
  note: 'What is opened is not in the address; only searches are noticed.',
  titleEnds: ['Micromedex', 'Micromedex Products', 'MICROMEDEX'],
}
