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
}

/** What a row is doing besides being read. */
export type Busy = { id: string; how: 'answer' | 'edit' } | undefined
