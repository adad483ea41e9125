import type { About, ForWhom, Outcome } from '../../episodes/types.ts'

/** What the question shows of its episode when it opens; later values do not disturb an answer being given. */
export interface QuestionData {
  /** The searches, as a first draft of the answer. */
  problemGuess: string
  problem?: string | undefined
  about?: About | undefined
  forWhom?: ForWhom | undefined
  outcome?: Outcome | undefined
  change?: string | undefined
  /** What was typed before and not saved. */
  draft?: { problem?: string | undefined; change?: string | undefined } | undefined
  /** Perhaps the same problem: offered, never joined unasked. `at`: UTC milliseconds. */
  earlier?: { problem: string; at: number } | undefined
  /** The very first question: says that later ones wait until a problem is over. */
  firstTime?: boolean | undefined
  /** Set where "Don't ask on this site" makes sense: the site's name. */
  mutableSite?: string | undefined
}

/** Where it stands: decides size, heading level and whether it carries the name. */
export type QuestionPlace = 'frame' | 'popup' | 'diary'

export type DraftField = 'problem' | 'change'

export interface QuestionActions {
  /** These four reject when nothing was saved. */
  onAnswer: (problem: string, about?: About, forWhom?: ForWhom) => Promise<void>
  onOutcome: (outcome: Outcome) => Promise<void>
  onChange: (text: string) => Promise<void>
  onUndo: () => Promise<void>
  /** Whether it is the earlier problem that is offered. Rejects when nothing was done. */
  onAgain?: ((same: boolean) => Promise<void>) | undefined
  /** Takes the joining back, where that can be done. */
  onApart?: (() => Promise<void>) | undefined
  /** Keeps what is typed and not saved; empty text: nothing is. */
  onDraft?: ((field: DraftField, text: string) => void) | undefined
  /** What is known now, for a place that knows no drafts by itself. */
  onLook?: (() => Promise<QuestionData>) | undefined
  onLater: () => void
  onNotClinical: () => void
  onForget: () => void
  onMuteSite?: (() => void) | undefined
  onPause: (until: 'hour' | 'today') => void
  /** Everything is answered and "Saved" has been seen. */
  onDone: () => void
}

export interface QuestionProps extends QuestionActions {
  question: QuestionData
  place?: QuestionPlace
  /** The person has just opened it. Otherwise it never takes focus. */
  takeFocus?: boolean
}

export type Step = 'problem' | 'outcome' | 'change' | 'saved' | 'joined'

/** Where to begin: at the first thing that has no answer or was typed and not saved; a complete one begins at its problem. */
export const firstStep = ({ problem, outcome, change, draft }: QuestionData): Step => {
  if (problem === undefined || problem.trim() === '' || draft?.problem) return 'problem'
  if (outcome === undefined) return 'outcome'
  return outcome === 'changed' && (change === undefined || draft?.change) ? 'change' : 'problem'
}

/** Longest answer that is kept, UTF-16 units. */
export const LONGEST_ANSWER = 2000
