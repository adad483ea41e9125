import type { AskMode } from './types.ts'

/** What happened to earlier questions; kept for a week. */
export interface AskEvent {
  /** UTC milliseconds. */
  at: number
  episode: string
  what: 'shown' | 'later' | 'ignored' | 'failed'
}

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
}

export interface AskSettings {
  mode: AskMode
  /** How long nothing must happen before a problem counts as over, ms. */
  waitMs: number
  /** UTC milliseconds; nothing is asked before. */
  pausedUntil?: number
  mutedSites: readonly string[]
  /** Local minute of the day at which the working day ends. */
  dayEnds: number
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
/** Between two pills, ms. */
const GAP = 30 * 60_000

const isOver = (episode: Askable, settings: AskSettings, now: number): boolean =>
  settings.mode === 'now'
    ? episode.sourceLeft || episode.openTabs === 0
    : episode.openTabs === 0 || now - episode.lastAt >= settings.waitMs

const pills = (history: readonly AskEvent[]): AskEvent[] => history.filter(event => event.what === 'shown')

/**
 * Whether the one question may be asked at this moment. Pure: the whole restraint of the product is here.
 * The very first pill comes as soon as a source has been read and left, so that a newcomer sees once what it is;
 * later ones wait until the problem is over. One pill an episode, two a day, half an hour apart; never on a muted site.
 * @param waiting unanswered episodes, any order
 */
export const mayAsk = (
  waiting: readonly Askable[],
  history: readonly AskEvent[],
  settings: AskSettings,
  moment: AskMoment,
): AskDecision => {
  const { now } = moment
  if (settings.pausedUntil !== undefined && now < settings.pausedUntil) return { kind: 'silent' }
  if (settings.mode === 'click' || waiting.length === 0) return { kind: 'silent' }
  const heard = waiting.filter(episode => !episode.sites.every(site => settings.mutedSites.includes(site)))
  if (settings.mode === 'day')
    return moment.minuteOfDay >= settings.dayEnds && heard.length > 0 ? { kind: 'dot' } : { kind: 'silent' }
  const shown = pills(history)
  const first = shown.length === 0
  const latestFirst = [...heard].sort((a, b) => b.lastAt - a.lastAt || (a.id < b.id ? 1 : -1))
  const introduced = first ? latestFirst.find(episode => episode.sourceLeft) : undefined
  if (introduced) return { kind: 'ask', episode: introduced.id, first: true }
  const over = latestFirst.filter(episode => isOver(episode, settings, now))
  const asked = new Set(history.map(event => event.episode))
  const fresh = over.find(episode => !asked.has(episode.id))
  const today = shown.filter(event => event.at >= moment.dayBegan)
  const lastAt = Math.max(Number.NEGATIVE_INFINITY, ...shown.map(event => event.at))
  if (fresh && today.length < A_DAY && now - lastAt >= GAP) return { kind: 'ask', episode: fresh.id, first }
  if (over.length > 0) return { kind: 'dot' }
  const rest = Math.min(...heard.map(episode => episode.lastAt + settings.waitMs - now))
  return Number.isFinite(rest) ? { kind: 'silent', lookInMs: Math.max(0, rest) } : { kind: 'silent' }
}
