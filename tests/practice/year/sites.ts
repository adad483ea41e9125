import { OPENS, type ReadingSite } from './papers.ts'
import type { Problem } from './problem.ts'
import type { Random } from './random.ts'
import type { SearchSite } from './searches.ts'

/** How often each site is the first to be asked. */
const HABITS: Readonly<Record<SearchSite, number>> = {
  pubmed: 30,
  uptodate: 24,
  'nice-cks': 12,
  bnf: 6,
  'cochrane-library': 7,
  dynamed: 7,
  'bmj-best-practice': 7,
  nice: 4,
  trip: 3,
  dermnet: 0,
}

/** The site that is searched: the formulary for medicines, the skin site for skin, else by habit. */
export const siteFor = (problem: Problem, random: Random): SearchSite =>
  random.weighted({
    ...HABITS,
    bnf: problem.drug === undefined ? 1 : 22,
    dermnet: problem.skin ? 40 : 0,
  })

const isReading = (site: string): site is ReadingSite => site in OPENS

/** Where a source is opened after a search: mostly on the site itself; papers in full, and Trip's results, elsewhere. */
export const readOn = (site: SearchSite, random: Random): ReadingSite => {
  if (site === 'pubmed' && random.chance(0.22)) return 'pmc'
  return isReading(site) ? site : random.pick(['pubmed', 'pmc', 'cochrane-library', 'nice'])
}
