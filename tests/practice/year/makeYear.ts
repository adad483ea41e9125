import type { Episode, Outcome, Visit } from '../../../episodes/types.ts'
import { answersTo } from './answers.ts'
import { byHand, handWords } from './byHand.ts'
import { type Day, daysOf } from './calendar.ts'
import { type Drawn, outcomePile, problemPile } from './decks.ts'
import { withFollowUps } from './followUps.ts'
import { lookUp } from './lookUp.ts'
import { makeRandom, type Random } from './random.ts'
import { lastBeginnings, QUIET, stateOf } from './recent.ts'
import { beginnings } from './times.ts'

/** A visit, and the episode it belongs to. */
export interface YearVisit {
  episode: string
  visit: Visit
}

/** A made-up year of practice, in the order of time. */
export interface Year {
  episodes: Episode[]
  visits: YearVisit[]
}

/** What a look-up needs to know of its year. */
interface Frame {
  end: number
  drawProblem: () => Drawn
  drawOutcome: () => Outcome
  random: Random
}

type State = ReturnType<typeof stateOf>

const endOf = (visit: Visit): number => visit.at + visit.seconds * 1000

/** One look-up with its answers. @returns undefined when nothing of it was before the end */
const episodeAt = (
  at: number,
  day: Day,
  state: State,
  { end, drawProblem, drawOutcome, random }: Frame,
): { episode: Episode; visits: Visit[] } | undefined => {
  const drawn = drawProblem()
  const outcome = drawOutcome()
  const visits = lookUp({ ...drawn, at, zone: day.zone, outcome }, random).filter(visit => endOf(visit) <= end)
  if (visits.length === 0) return undefined
  const lastAt = Math.max(...visits.map(endOf))
  const noticed: Episode = { id: random.uuid(at), kind: 'visits', startedAt: at, lastAt, zone: day.zone }
  if (state === 'waiting') return { episode: noticed, visits }
  const answers = answersTo({ problem: drawn.problem, outcome, day: day.number, end }, noticed, visits, random)
  const { outcome: _later, change: _none, basis: _neither, ...problemOnly } = answers
  const episode = { ...noticed, ...(state === 'half' ? problemOnly : answers) }
  return { episode: withFollowUps(episode, end, random), visits }
}

/**
 * A made-up year of practice that ends now. The same seed, end and zone give the same year, in every engine. No person,
 * paper or identifier in it is real.
 * @param end UTC milliseconds
 * @param zone IANA zone of home
 */
export const makeYear = (seed: number, end: number, zone: string): Year => {
  const random = makeRandom(seed)
  const drawProblem = problemPile(random)
  const words = handWords(drawProblem, random)
  const frame: Frame = { end, random, drawProblem, drawOutcome: outcomePile(random) }
  const year: Year = { episodes: [], visits: [] }
  const keep = (made: ReturnType<typeof episodeAt>): void => {
    if (!made) return
    year.episodes.push(made.episode)
    year.visits.push(...made.visits.map(visit => ({ episode: made.episode.id, visit })))
  }
  const days = daysOf(end, zone, random)
  for (const day of days) {
    const first = year.episodes.length
    for (const at of beginnings(day, random)) {
      if (at < end - QUIET) keep(episodeAt(at, day, stateOf(at, end, random), frame))
    }
    const added = byHand(day, year.episodes.slice(first), words, random)
    if (added && (added.answeredAt ?? 0) < end) year.episodes.push(withFollowUps(added, end, random))
  }
  const today = days.at(-1)
  if (today) for (const at of lastBeginnings(end)) keep(episodeAt(at, today, 'waiting', frame))
  year.episodes.sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
  year.visits.sort((a, b) => a.visit.at - b.visit.at || (a.visit.id < b.visit.id ? -1 : 1))
  return year
}
