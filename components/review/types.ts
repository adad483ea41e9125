import type { About, ForWhom, Outcome } from '../../episodes/types.ts'

/** An episode that waits for its answer. */
export interface ReviewItem {
  id: string
  /** UTC milliseconds, and the zone to read them in. */
  at: number
  zone: string
  /** The searches, as a first draft of the answer. */
  problemGuess: string
  /** Names of sites. */
  sites: readonly string[]
  /** Active reading, seconds. */
  seconds: number
  /** It is deleted within a day unless it is answered. */
  goes: boolean
}

export interface ReviewActions {
  /** These four reject when nothing was saved. */
  onAnswer: (id: string, problem: string, more: { about?: About; forWhom?: ForWhom }) => Promise<void>
  onOutcome: (id: string, outcome: Outcome) => Promise<void>
  onChange: (id: string, change: string) => Promise<void>
  onUndo: (id: string) => Promise<void>
  onLater: (id: string) => void
  /** These two delete at once; they reject when nothing was deleted. */
  onNotClinical: (id: string) => Promise<void>
  onForget: (id: string) => Promise<void>
}

/** What was answered last: the one line with Undo. */
export interface Settled {
  id: string
  problem: string
  outcome: Outcome
  change?: string
}
