import type { Outcome, Visit } from '../../../episodes/types.ts'
import { recognise } from '../../../sites/recognise.ts'
import type { PageFacts } from '../../../sites/types.ts'
import { OPENS } from './papers.ts'
import type { Problem } from './problem.ts'
import type { Random } from './random.ts'
import { RESULTS, type SearchSite, wordings } from './searches.ts'
import { readOn, siteFor } from './sites.ts'

const SECOND = 1000
/** Longer reading does not happen: somebody comes in. */
const LONGEST = 25 * 60

/** Sites on which a search leads to several papers; elsewhere it leads to one topic. */
const PAPERS: readonly SearchSite[] = ['pubmed', 'trip']

/** What begins a look-up. */
export interface Start {
  problem: Problem
  /** The problem's place in the list, which numbers its papers. */
  number: number
  at: number
  zone: string
  /** What will have come of it: who finds nothing has searched more and read less. */
  outcome: Outcome
}

const notice = (address: string, page: PageFacts): Omit<Visit, 'id' | 'at' | 'zone' | 'seconds'> => {
  const found = recognise(address, page)
  if (!found) throw new Error(`no site knows ${address}`)
  const { infobutton: _none, ...visit } = found
  return visit
}

/** One problem looked up: searches with their reformulations and the sources opened from them, as the product would keep them. */
export const lookUp = ({ problem, number, at, zone, outcome }: Start, random: Random): Visit[] => {
  const visits: Visit[] = []
  let now = at
  const add = (address: string, page: PageFacts, seconds: number): void => {
    visits.push({ id: random.uuid(), at: now, zone, seconds, ...notice(address, page) })
    now += (seconds + random.whole(1, 12)) * SECOND
  }
  const read = (site: SearchSite): void => {
    const { address, page } = OPENS[readOn(site, random)](problem, number, random)
    add(address, page, Math.min(LONGEST, Math.max(4, random.skewed(85, 1.15))))
  }
  const search = (site: SearchSite, count: number, opened: number): void => {
    const words = wordings(problem, site, count, random)
    for (const [index, query] of words.entries()) {
      const last = index === words.length - 1
      add(RESULTS[site](encodeURIComponent(query)), {}, Math.max(2, random.skewed(14, 0.8)))
      const sources = last ? opened : random.chance(0.3) ? 1 : 0
      for (let i = 0; i < sources; i++) read(site)
    }
  }

  const inVain = outcome === 'noAnswer'
  const site = siteFor(problem, random)
  const most = PAPERS.includes(site) ? 3 : 1
  const tries = random.chance(inVain ? 0.8 : 0.45) ? random.whole(2, 3) : 1
  search(site, tries, inVain ? random.whole(0, 1) : random.whole(1, most))
  if (random.chance(inVain ? 0.7 : 0.38)) {
    const other = siteFor(problem, random)
    if (other !== site) search(other, 1, random.chance(inVain ? 0.3 : 0.85) ? 1 : 0)
  }
  // Without a source nothing was learned.
  if (!inVain && !visits.some(visit => visit.kind === 'source')) read(site)
  return visits
}
