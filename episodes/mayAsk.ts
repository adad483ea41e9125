import { type AskEvent, isCalmed } from './askHistory.ts'
import type { AskMode } from './types.ts'

/** An unanswered episode as far as asking needs it. */
export interface Askable {
  id: string
  /** Last thing noticed, UTC milliseconds. */
  lastAt: number
  /** Tabs that still show one of its pages. */
  openTabs: number
  /** A source of it was opened and left again. */
  sourceLeft: boolean
  sites: readonly string[]
  /** Its queries and titles. */
  texts: readonly string[]
  /** The same problem as one of the last 7 days: it is offered to join that one, which is no new question. */
  cameBack?: boolean
}

export interface AskSettings {
  mode: AskMode
  /** How long nothing must happen before a problem counts as over, ms. */
  waitMs: number
  /** UTC milliseconds; nothing is asked before. */
  pausedUntil?: number
  mutedSites: readonly string[]
  /** Words of problems about which nothing is asked. */
  mutedTopics: readonly string[]
  /** Local minutes of the day in which nothing is asked; from may be after to, then it goes over midnight. */
  mutedHours?: { from: number; to: number }
  /** Local minute of the day at which the working day ends. */
  dayEnds: number
  /** The clinician has enough for this cycle and wants no more questions. */
  enough: boolean
}

export interface AskMoment {
  /** UTC milliseconds. */
  now: number
  /** UTC milliseconds at which the local day began. */
  dayBegan: number
  /** Local minute of the day, 0 to 1439. */
  minuteOfDay: number
}

/** `ask`: show the pill for this episode · `dot`: mark the toolbar icon · `silent`: nothing, look again in `lookInMs`. */
export type AskDecision =
  | { kind: 'ask'; episode: string; first: boolean }
  | { kind: 'dot' }
  | { kind: 'silent'; lookInMs?: number }

/** Pills a day: each further reminder costs acceptance (30 % a reminder in clinical reminders; Batea allowed 2 a day). */
const A_DAY = 2
/** Between two pills, ms: at a break in the work, not at each. */
const GAP = 30 * 60_000
/** A day on which the clock is put back, ms. What lies beyond was noted by a clock that went ahead. */
const LONGEST_DAY = 25 * 3600_000
/** Refused so often on one day, the rest of the day has the dot alone (as in Batea). */
const REFUSED_A_DAY = 2

const inHours = (minute: number, { from, to }: { from: number; to: number }): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to

const isAbout = (episode: Askable, topic: string): boolean => {
  const wanted = topic.normalize('NFKC').toLowerCase().trim()
  return wanted !== '' && episode.texts.some(text => text.normalize('NFKC').toLowerCase().includes(wanted))
}

const isMuted = (episode: Askable, settings: AskSettings): boolean =>
  (episode.sites.length > 0 && episode.sites.every(site => settings.mutedSites.includes(site))) ||
  settings.mutedTopics.some(topic => isAbout(episode, topic))

const isOver = (episode: Askable, settings: AskSettings, now: number): boolean =>
  settings.mode === 'now'
    ? episode.sourceLeft || episode.openTabs === 0
    : episode.openTabs === 0 || now - episode.lastAt >= settings.waitMs

/** What a pill may still be shown today: too many, too soon after the last, or refused too often, and it is the dot. */
const hasRoom = (history: readonly AskEvent[], { now, dayBegan }: AskMoment): boolean => {
  const today = history.filter(event => event.at >= dayBegan && event.at < dayBegan + LONGEST_DAY)
  const shown = history.filter(event => event.what === 'shown')
  const refused = today.filter(event => event.what === 'later').length
  return (
    today.filter(event => event.what === 'shown').length < A_DAY &&
    refused < REFUSED_A_DAY &&
    // A clock that was set back must not silence us for as long as it was ahead.
    shown.every(event => Math.abs(now - event.at) >= GAP)
  )
}

/**
 * Whether the one question may be asked at this moment. Pure: the whole restraint of the product is here.
 * The very first pill comes as soon as a source has been read and left, so that a newcomer sees once what it is; later
 * ones wait until the problem is over. One pill an episode, two a day, half an hour apart; after two refusals the dot for
 * the rest of the day; after five "Later" in a row only at the end of the day; never on a muted site, about a muted
 * topic, in muted hours, about a problem that came back, or when the clinician has enough for the cycle.
 * @param waiting unanswered episodes, any order
 * @param history what happened to earlier questions, any order
 */
export const mayAsk = (
  waiting: readonly Askable[],
  history: readonly AskEvent[],
  settings: AskSettings,
  moment: AskMoment,
): AskDecision => {
  const { now, minuteOfDay } = moment
  const { pausedUntil, mutedHours, dayEnds, waitMs } = settings
  if (pausedUntil !== undefined && now < pausedUntil) return { kind: 'silent' }
  if (settings.mode === 'click' || settings.enough) return { kind: 'silent' }
  if (mutedHours && inHours(minuteOfDay, mutedHours)) return { kind: 'silent' }
  const heard = waiting.filter(episode => !isMuted(episode, settings))
  if (heard.length === 0) return { kind: 'silent' }
  if (settings.mode === 'day' || isCalmed(history)) return minuteOfDay >= dayEnds ? { kind: 'dot' } : { kind: 'silent' }
  const first = !history.some(event => event.what === 'shown')
  const latestFirst = [...heard].sort((a, b) => b.lastAt - a.lastAt || (a.id < b.id ? 1 : -1))
  const introduced = first ? latestFirst.find(episode => episode.sourceLeft) : undefined
  if (introduced) return { kind: 'ask', episode: introduced.id, first: true }
  const over = latestFirst.filter(episode => isOver(episode, settings, now))
  const asked = new Set(history.map(event => event.episode))
  const fresh = over.find(episode => !asked.has(episode.id) && !episode.cameBack)
  if (fresh && hasRoom(history, moment)) return { kind: 'ask', episode: fresh.id, first }
  if (over.length > 0) return { kind: 'dot' }
  const rest = Math.min(...heard.map(episode => episode.lastAt + waitMs - now))
  return { kind: 'silent', lookInMs: Math.max(0, rest) }
}
