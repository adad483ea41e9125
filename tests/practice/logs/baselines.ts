import { likeness } from '../../../episodes/likeness.ts'
import type { Visit } from '../../../episodes/types.ts'

const MINUTE = 60_000

const cut = (isNew: (before: Visit, visit: Visit) => boolean) => {
  return (visits: readonly Visit[]): Visit[][] => {
    const groups: Visit[][] = []
    for (const [i, visit] of visits.entries()) {
      const before = visits[i - 1]
      if (!before || isNew(before, visit)) groups.push([visit])
      else groups.at(-1)?.push(visit)
    }
    return groups
  }
}

const textOf = (visit: Visit): string => visit.query ?? visit.title ?? ''

/** The usual default: half an hour of silence ends a problem. */
export const byClock = cut((before, visit) => visit.at - before.at > 30 * MINUTE)

/** The best simple rule measured on a public log of general searches: after five minutes, unless the letters are alike. */
export const byClockAndLetters = cut(
  (before, visit) => visit.at - before.at > 5 * MINUTE && likeness(textOf(before), textOf(visit)) < 0.1,
)
