import { DAY } from './grouping/limits.ts'
import { sourceNames } from './grouping/names.ts'
import { overlapOf } from './grouping/overlap.ts'
import { type Said, saidBy, saidInTitle } from './grouping/said.ts'
import { sameWord } from './grouping/sameWord.ts'
import type { Visit } from './types.ts'

/** An episode as far as coming back needs it. */
export interface Remembered {
  id: string
  /** First and last thing noticed, UTC milliseconds. */
  startedAt: number
  lastAt: number
  visits: readonly Visit[]
  /** The clinician's own words for it. */
  problem?: string
}

/** In a public log of labelled search missions 3 in 4 of those taken up again were so within this time (Webis-SMC-12). */
const LOOK_BACK = 7 * DAY

/** Share of both texts that must be common: to offer another problem is worse than to offer none. */
const SAME = 0.7
/** At least one name: texts of organs and tasks alone are too common to mean the same. */
const NAMED = 1

const saidIn = ({ visits, problem }: Remembered): Said[] =>
  [...visits.flatMap(saidBy), ...(problem ? [saidInTitle(problem)] : [])].filter(said => said.naming >= NAMED)

const nearly = (other: Said) => (word: string) => [...other.words.keys()].filter(one => sameWord(word, one))

const likest = (said: readonly Said[], others: readonly Said[]): number =>
  Math.max(0, ...said.flatMap(one => others.map(other => overlapOf(one, other, nearly(other)).both)))

const sourcesOf = (episode: Remembered): Set<string> => new Set(episode.visits.flatMap(sourceNames))

/**
 * The one earlier episode that is clearly the same problem, to be offered ("Same problem as Tuesday's?"); never merged.
 * It was last touched within seven days and too long ago to be joined. The same source counts as the same words; among
 * equals the latest is meant.
 * @param earlier in any order, the episode itself may be among them
 */
export const cameBack = <T extends Remembered>(episode: Remembered, earlier: readonly T[]): T | undefined => {
  const said = saidIn(episode)
  const sources = sourcesOf(episode)
  const scored = earlier
    .filter(other => other.id !== episode.id)
    .map(other => ({ other, gap: episode.startedAt - other.lastAt }))
    .filter(({ gap }) => gap > DAY && gap <= LOOK_BACK)
    .map(({ other }) => {
      const sameSource = [...sourcesOf(other)].some(name => sources.has(name))
      return { other, score: sameSource ? 1 : likest(said, saidIn(other)) }
    })
    .filter(({ score }) => score >= SAME)
  scored.sort((a, b) => b.score - a.score || b.other.lastAt - a.other.lastAt || (a.other.id < b.other.id ? -1 : 1))
  return scored[0]?.other
}
