import type { IdentifierName, Site, SourceRule } from '../site.ts'

/** The same page for the number of any registry: what names a trial elsewhere, too, is an identifier of its own. */
const trial = (name: IdentifierName): SourceRule => ({
  path: /^\/(?:trialsearch\/)?(?:Trial\d?\.aspx)?$/i,
  ids: { [name]: ['TrialID'] },
  url: `https://trialsearch.who.int/Trial2.aspx?TrialID={${name}}`,
})

/** The WHO's search portal for the trials of all registries. Most searches are forms that leave nothing in the address. */
export const whoIctrp: Site = {
  id: 'who-ictrp',
  name: 'WHO ICTRP',
  group: 'trials',
  hosts: ['trialsearch.who.int'],
  formerHosts: ['apps.who.int'],
  checked: '2026-11-22',
  sources: [trial('nct'), trial('isrctn'), trial('slug')],
  searches: [
    {
      path: /^\/(?:trialsearch\/)?(?:Default\.aspx)?$/i,
      query: ['SearchAll'],
      url: 'https://trialsearch.who.int/?SearchAll={query}',
    },
  ],
  note: 'Searches are mostly not in the address; the trials opened are noticed.',
  titleEnds: ['ICTRP Search Portal', 'ICTRP', 'WHO'],
}
