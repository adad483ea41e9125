import type { Site } from '../site.ts'

/** MAGICapp: living guidelines. Every recommendation and section counts as its guideline; the list of guidelines is ignored. */
export const magicapp: Site = {
  id: 'magicapp',
  name: 'MAGICapp',
  group: 'guidelines',
  hosts: ['app.magicapp.org'],
  formerHosts: ['www.magicapp.org', 'magicapp.org'],
  checked: '2026-11-22',
  sources: [
    {
      path: /^\/(?:app\/?)?$/i,
      hash: /^!?\/guideline\/(?<slug>[\w-]+)(?:[/?#].*)?$/,
      url: 'https://app.magicapp.org/#/guideline/{slug}',
    },
    {
      path: /^\/public\/guideline\/(?<slug>[\w-]+)(?:\/.*)?$/i,
      url: 'https://app.magicapp.org/public/guideline/{slug}',
    },
  ],
  searches: [],
  note: 'Searches are not in the address; only the guidelines opened are noticed.',
  titleEnds: ['MAGICapp', 'MAGICapp - Making GRADE the Irresistible Choice', 'Making GRADE the Irresistible Choice'],
}
