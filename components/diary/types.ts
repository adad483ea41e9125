import type { ComponentChildren } from 'preact'
import type { Basis, Episode, EpisodeKind, Outcome, Summary } from '../../episodes/types.ts'
import type { QuestionProps } from '../question/types.ts'

/** One row of the list. */
export interface EpisodeRowData {
  episode: Episode
  summary: Summary
  /** Stands for the problem until it is answered. */
  problemGuess: string
}

export type OutcomeFilter = 'any' | 'waiting' | Outcome

/** What the form gives back. Empty answers are absent, never empty texts. */
export interface EpisodeDraft {
  kind: EpisodeKind
  /** Local day, `yyyy-mm-dd`. */
  day: string
  problem: string
  /** Minutes added by hand. */
  minutes?: number
  outcome?: Outcome
  change?: string
  /** Added by hand: the role of who helped, never a name. */
  role?: string
  /** Added by hand: the id of the episode of searches it belongs to. */
  linked?: string
}

/** An episode of searches that something added by hand may belong to. */
export interface LinkChoice {
  id: string
  text: string
}

/** Perhaps the same problem, some days earlier. */
export interface Earlier {
  problem: string
  /** UTC milliseconds. */
  at: number
}

/** The question of a row; leaving and finishing are the row's own affair. */
export type RowQuestion = Omit<QuestionProps, 'place' | 'takeFocus' | 'onLater' | 'onDone'>

export interface RowActions {
  siteName: (site: string) => string
  questionFor: (row: EpisodeRowData) => RowQuestion
  /** Rejects when nothing was saved. */
  onEdit: (id: string, draft: EpisodeDraft) => Promise<void>
  onBasis: (id: string, basis: Basis | undefined) => void
  onForget: (id: string) => void
  /** The problem of another episode; undefined when it is gone. */
  problemOf: (id: string) => string | undefined
  /** Local days, `yyyy-mm-dd`, on which it was claimed and not withdrawn. */
  claimedOn: (id: string) => readonly string[]
  /** The earlier problem that an unanswered row perhaps is again. */
  earlierOf: (row: EpisodeRowData) => Earlier | undefined
  /** Answers that offer. */
  onAgain: (id: string, same: boolean) => void
  /** What moving and joining by hand look like; undefined until that can be done. */
  regroup?: ((row: EpisodeRowData, how: 'move' | 'join', rest: () => void) => ComponentChildren) | undefined
  /** Episodes of searches to which something of that day may belong. */
  linkChoices: (day: string) => readonly LinkChoice[]
}

/** What a row is doing besides being read. */
export type Busy = { id: string; how: 'answer' | 'edit' | 'move' | 'join' } | undefined
