import { behindLibrary } from '../hosts.ts'
import type { Site } from '../types.ts'
import { cks } from './cks.ts'
import { cochrane } from './cochrane.ts'
import { hospital, records } from './hospital.ts'
import { ncbi } from './ncbi.ts'
import { openevidence } from './openevidence.ts'
import { library, ordinary } from './ordinary.ts'
import { pmc } from './pmc.ts'
import { pubmed } from './pubmed.ts'
import { embase, ictrp, ovid, proquest, psycnet, webOfScience } from './sessions.ts'
import { start } from './start.ts'
import { uptodate } from './uptodate.ts'

const SITES: readonly Site[] = [
  ...[start, pubmed, ncbi, pmc, uptodate, cochrane, cks, library, ordinary],
  ...[hospital, records, openevidence],
  ...[webOfScience, embase, proquest, ovid, psycnet, ictrp],
]

/** The practice site of a host, also when it is reached through the practice library. */
export function siteOf(host: string): Site | undefined {
  const plain = behindLibrary(host)
  return SITES.find(site => site.hosts.includes(plain))
}
