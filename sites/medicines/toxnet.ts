import type { Site } from '../site.ts'

/**
 * TOXNET. The number of a record stood in its address without a name (`?dbs+hsdb:@term+@DOCNO+7061`), so the address
 * tells that a record was read, not which. Searches were forms that left nothing in the address.
 */
export const toxnet: Site = {
  id: 'toxnet',
  name: 'TOXNET',
  group: 'medicines',
  hosts: [],
  formerHosts: ['toxnet.nlm.nih.gov', 'www.toxnet.nlm.nih.gov', 'toxgate.nlm.nih.gov'],
  closed: '2019',
  checked: '2026-11-22',
  sources: [{ path: /^\/cgi-bin\/sis\/search2?\/[ar]$/i, unnamed: true, url: 'https://toxnet.nlm.nih.gov/' }],
  searches: [],
  titleEnds: ['TOXNET', 'National Library of Medicine HSDB Database', 'National Library of Medicine'],
}
