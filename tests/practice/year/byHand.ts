import type { Episode, EpisodeKind } from '../../../episodes/types.ts'
import type { Day } from './calendar.ts'
import { type Drawn, pile } from './decks.ts'
import type { Random } from './random.ts'
import { DISCUSSIONS, GROUPS, MENTORINGS, READINGS, ROLES, SESSIONS } from './words.ts'

type HandKind = Exclude<EpisodeKind, 'visits'>

const KINDS: Readonly<Record<HandKind, number>> = { consult: 45, discussion: 25, mentoring: 12, reading: 18 }
const MINUTES: Readonly<Record<HandKind, readonly [number, number]>> = {
  consult: [1, 4],
  discussion: [4, 12],
  mentoring: [4, 12],
  reading: [3, 9],
}
const STEP = 5

/** How often something is added by hand on a day. */
const OFTEN: Readonly<Record<Day['kind'], number>> = {
  work: 0.16,
  conference: 0.85,
  weekend: 0.02,
  onCall: 0.2,
  holiday: 0.03,
  turn: 0,
}

/** What comes of it: of talking and of reading on paper hardly ever nothing. */
const OUTCOMES = { changed: 25, confirmed: 32, learned: 43 }

const kindOn = ({ kind }: Day, random: Random): HandKind => {
  if (kind === 'holiday' || kind === 'weekend') return 'reading'
  return kind === 'conference' ? 'discussion' : random.weighted(KINDS)
}

const roleOf = (kind: HandKind, random: Random): Pick<Episode, 'role'> => {
  if (kind === 'consult') return { role: random.pick(ROLES) }
  return kind === 'discussion' ? { role: random.pick(GROUPS) } : {}
}

type Words = Pick<Episode, 'problem' | 'change'>

/** Gives the words of what is added, and the one line after "changed" that belongs to a problem. */
export type HandWords = (kind: HandKind, day: Day) => Words

/** @param draw the next problem that is looked up, or asked of a colleague */
export const handWords = (draw: () => Drawn, random: Random): HandWords => {
  const [session, discussion, mentoring, reading] = [SESSIONS, DISCUSSIONS, MENTORINGS, READINGS].map(all =>
    pile(all, random),
  )
  const drawn = { discussion, mentoring, reading }
  return (kind, day) => {
    if (kind === 'consult') {
      const { problem, change } = draw().problem
      return { problem, change }
    }
    const problem = (day.kind === 'conference' ? session : drawn[kind])?.()
    return problem === undefined ? {} : { problem }
  }
}

/**
 * What is added by hand on a day, if anything; at noon, as the form does.
 * @param earlier look-ups of that day, one of which a consult may belong to
 */
export const byHand = (
  day: Day,
  earlier: readonly Episode[],
  words: HandWords,
  random: Random,
): Episode | undefined => {
  if (!random.chance(OFTEN[day.kind])) return undefined
  const kind = kindOn(day, random)
  const at = day.date.toZonedDateTime({ timeZone: day.zone, plainTime: '12:00' }).epochMilliseconds
  const { problem, change } = words(kind, day)
  const base: Episode = { id: random.uuid(at), kind, startedAt: at, lastAt: at, zone: day.zone }
  const source = kind === 'consult' ? earlier.find(one => one.problem !== undefined) : undefined
  const isLinked = source !== undefined && random.chance(0.6)
  const outcome = random.weighted(OUTCOMES)
  const said = isLinked ? { problem: source.problem ?? '', linked: source.id } : { ...(problem && { problem }) }
  const [low, high] = MINUTES[kind]
  return {
    ...base,
    ...said,
    outcome: change === undefined && outcome === 'changed' ? 'learned' : outcome,
    ...(change !== undefined && outcome === 'changed' && !isLinked && { change }),
    ...roleOf(kind, random),
    minutesByHand: STEP * random.whole(low, high),
    answeredAt: at + random.whole(3, 6) * 3600_000,
  }
}
