import type { ComponentChildren } from 'preact'

/** What is going on, said in the popup's corner. */
export type PopupState =
  | { kind: 'notSetUp' }
  | { kind: 'shared' }
  | { kind: 'noticing' }
  /** `until` absent: until it is turned on again. */
  | { kind: 'paused'; until?: number | undefined }
  /** The tab's page belongs to no site that is switched on; `host` where it has one. */
  | { kind: 'elsewhere'; host?: string | undefined; sites: number }

/** The unanswered episode of the tab in front. */
export interface PopupHere {
  id: string
  problem: string
  sites: readonly string[]
  sources: number
  seconds: number
}

export interface PopupWaiting {
  id: string
  problem: string
  at: number
  sites: readonly string[]
}

/** An intention that may be followed up today. */
export interface PopupFollowUp {
  id: string
  problem: string
  /** When the change was planned, UTC milliseconds. */
  at: number
}

/** `missing`: the browser withholds switched-on sites · `extra`: it gave more than was switched on. */
export interface PopupAccess {
  kind: 'missing' | 'extra'
  /** Names of sites, or hosts. */
  names: readonly string[]
  /** Called within the click, so that a browser permission may be requested first thing. */
  onFix: () => void
}

export type PauseFor = 'hour' | 'today' | 'open'

/** Addresses of our own pages. */
export interface PopupLinks {
  welcome: string
  diary: string
  waiting: string
  sites: string
  addByHand: string
  review: string
  /** The id of an episode follows. */
  followUp: string
}

export interface PopupProps {
  state: PopupState
  now: number
  zone: string
  here?: PopupHere | undefined
  /** Newest first; two are shown. Without the one of the tab in front. */
  waiting: readonly PopupWaiting[]
  /** How many wait in all, without the one of the tab in front. */
  waitingInAll: number
  /** Two at most. */
  followUps: readonly PopupFollowUp[]
  /** The end-of-day review is due. */
  review: boolean
  /** "Later" so often that questions come at the end of the day only. */
  calmed: boolean
  /** Everything is kept: nothing can be forgotten. */
  keepAll: boolean
  /** The switched-on site of the tab in front. */
  site?: { name: string; muted: boolean } | undefined
  access?: PopupAccess | undefined
  /** While someone answers, the question stands in place of the lists. It comes drawn, so that it need not be loaded before. */
  question?: ComponentChildren
  /** Said once to a screen reader and shown, e.g. "Forgotten."; undone where that is possible. */
  note?: { text: string; onUndo?: (() => void) | undefined } | undefined
  links: PopupLinks
  /** Opens a page of ours in the entrypoint's way; the plain link otherwise. */
  onOpen?: ((href: string) => void) | undefined
  onAnswer: (id: string) => void
  onForget: (id: string) => void
  onForgetHour: () => void
  onPause: (how: PauseFor) => void
  onResume: () => void
  onMute: (muted: boolean) => void
  /** Questions are to come again when a problem is over. */
  onAskAgain: () => void
}
