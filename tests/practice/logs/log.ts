import type { Visit } from '../../../episodes/types.ts'
import { PROBLEMS, type Problem } from './problems.ts'

/** A log of one person's day with the true problem of each visit. */
export interface Log {
  visits: Visit[]
  /** The name of the problem, for each visit. */
  labels: string[]
}

/** How the day goes; all between 0 and 1. */
export interface Habits {
  /** A second problem runs in another tab at the same time. */
  interleaved: number
  /** A problem is taken up again later in the day. */
  back: number
  /** A search leads to a source. */
  read: number
  /** The source's address still says which search led there. */
  led: number
  /** A search is mistyped. */
  slips: number
}

export const HABITS: Habits = { interleaved: 0.35, back: 0.25, read: 0.7, led: 0.4, slips: 0.06 }

const SECOND = 1000
const HOUR = 3600 * SECOND
const SITES = ['pubmed', 'uptodate', 'cochrane-library'] as const

/** Mulberry32: small, and the same in every engine. */
const random = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A slip of the fingers somewhere in the text: a letter left out, or two swapped. */
const mistyped = (text: string, at: number): string => {
  const i = 1 + Math.floor(at * (text.length - 2))
  return at < 0.5 ? text.slice(0, i) + text.slice(i + 1) : text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2)
}

/**
 * A day of clinical look-ups with their true grouping. The same seed gives the same day.
 * @param problems at most this many are begun
 */
export const practiceLog = (seed: number, problems = 8, habits: Habits = HABITS): Log => {
  const next = random(seed)
  const wait = (mean: number): number => -mean * Math.log(1 - next())
  const noticed: { visit: Visit; label: string }[] = []
  const left = [...PROBLEMS].map(one => ({ one, by: next() })).sort((a, b) => a.by - b.by)

  const notice = (label: string, part: Omit<Visit, 'id' | 'zone' | 'seconds'>) => {
    const id = `${seed}-${String(noticed.length).padStart(4, '0')}`
    noticed.push({ visit: { id, zone: 'Europe/Berlin', seconds: 0, ...part }, label })
  }

  /** Looks a problem up with so many searches and returns when that is done. */
  const lookUp = ({ name, searches, titles }: Problem, start: number, count: number): number => {
    let at = start
    const first = Math.floor(next() * searches.length)
    const site = SITES[Math.floor(next() * 1.6)] ?? 'pubmed'
    for (let i = 0; i < count; i++) {
      const text = searches[(first + i) % searches.length] ?? name
      const query = next() < habits.slips ? mistyped(text, next()) : text
      notice(name, { at, site, kind: 'search', query, url: `https://${site}.example/?q=${encodeURIComponent(query)}` })
      at += 5 * SECOND + wait(40 * SECOND)
      if (next() >= habits.read) continue
      const which = Math.floor(next() * titles.length)
      notice(name, {
        at,
        site,
        kind: 'source',
        title: titles[which] ?? name,
        url: `https://${site}.example/${encodeURIComponent(name)}/${which}`,
        ...(next() < habits.led ? { query } : {}),
      })
      at += 15 * SECOND + wait(90 * SECOND)
    }
    return at
  }

  let at = Date.UTC(2026, 2, 3, 7)
  const take = (): Problem | undefined => left.pop()?.one
  for (let begun = 0; begun < problems; begun++) {
    const one = take()
    if (!one) break
    const start = at
    let end = lookUp(one, start, 1 + Math.floor(next() * 4))
    const other = next() < habits.interleaved ? take() : undefined
    if (other) end = Math.max(end, lookUp(other, start + wait(60 * SECOND), 1 + Math.floor(next() * 4)))
    if (next() < habits.back) lookUp(one, end + wait(next() < 0.5 ? 0.3 * HOUR : 3 * HOUR), 1)
    at = end + wait(next() < 0.5 ? 60 * SECOND : 0.5 * HOUR)
  }
  noticed.sort((a, b) => a.visit.at - b.visit.at)
  return { visits: noticed.map(({ visit }) => visit), labels: noticed.map(({ label }) => label) }
}
