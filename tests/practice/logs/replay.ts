import type { AskEvent } from '../../../episodes/askHistory.ts'
import { lastAtOf } from '../../../episodes/grouping.ts'
import { type Candidate, joins } from '../../../episodes/joins.ts'
import { type AskSettings, mayAsk } from '../../../episodes/mayAsk.ts'
import type { Visit } from '../../../episodes/types.ts'
import type { Log } from './log.ts'

/** How many questions a log led to, and how many of them came before their problem was over. */
export interface Replay {
  asked: number
  early: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Taken up again within this time, a problem was not over yet. */
const SAME_SITTING = 30 * MINUTE

const SETTINGS: Omit<AskSettings, 'waitMs'> = {
  mode: 'over',
  mutedSites: [],
  mutedTopics: [],
  dayEnds: 16 * 60 + 30,
  enough: false,
}

interface Going extends Candidate {
  visits: Visit[]
  labels: string[]
}

/**
 * Lets the product's own rules group a log and ask, as if no tab were ever closed: then only the wait says that a problem
 * is over, which is the harder case.
 * @param waitMs how long nothing must happen on a problem, ms
 */
export const replay = ({ visits, labels }: Log, waitMs: number): Replay => {
  const going: Going[] = []
  // The introduction, which comes on purpose before a problem is over, is long past.
  const history: AskEvent[] = [{ at: (visits[0]?.at ?? 0) - 30 * DAY, episode: 'first', what: 'shown' }]
  const result: Replay = { asked: 0, early: 0 }

  const askBetween = (from: number, until: number): void => {
    const ends = going.map(one => one.lastAt + waitMs).filter(at => at > from && at <= until)
    for (const now of ends.sort((a, b) => a - b)) {
      const dayBegan = Math.floor(now / DAY) * DAY
      const waiting = going.map(({ id, lastAt, visits: own }) => ({
        ...{ id, lastAt, openTabs: 1, sourceLeft: own.some(visit => visit.kind === 'source'), sites: ['a'] },
        texts: [],
      }))
      const moment = { now, dayBegan, minuteOfDay: Math.floor((now - dayBegan) / MINUTE) }
      const decision = mayAsk(waiting, history, { ...SETTINGS, waitMs }, moment)
      if (decision.kind !== 'ask') continue
      history.push({ at: now, episode: decision.episode, what: 'shown' })
      const about = going.find(one => one.id === decision.episode)?.labels.at(-1)
      const goesOn = visits.some((visit, i) => labels[i] === about && visit.at > now && visit.at <= now + SAME_SITTING)
      result.asked += 1
      if (goesOn) result.early += 1
    }
  }

  for (const [i, visit] of visits.entries()) {
    askBetween(visits[i - 1]?.at ?? visit.at, visit.at)
    const joined = joins(visit, going)
    const known = going.find(one => one.id === joined)
    const label = labels[i] ?? ''
    if (known) {
      known.visits.push(visit)
      known.labels.push(label)
      known.lastAt = Math.max(known.lastAt, lastAtOf(visit))
    } else going.push({ id: visit.id, lastAt: lastAtOf(visit), settled: false, visits: [visit], labels: [label] })
  }
  const last = visits.at(-1)
  if (last) askBetween(last.at, last.at + DAY)
  return result
}
