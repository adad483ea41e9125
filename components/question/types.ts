import type { About, Outcome } from '../../episodes/types.ts'

/** What the question shows of its episode when it opens; later values do not disturb an answer being given. */
export interface QuestionData {
  /** The searches, as a first draft of the answer. */
  problemGuess: string
  problem?: string | undefined
  about?: About | undefined
  outcome?: Outcome | undefined
  change?: string | undefined
  /** The very first question: says that later ones wait until a problem is over. */
  firstTime?: boolean | undefined
  /** Set where "Don't ask on this site" makes sense: the site's name. */
  mutableSite?: string | undefined
}

/** Where it stands: decides size, heading level and whether it carries the name. */
export type QuestionPlace = 'frame' | 'popup' | 'diary'

export interface QuestionActions {
  /** These four reject when nothing was saved. */
  onAnswer: (problem: string, about?: About) => Promise<void>
  onOutcome: (outcome: Outcome) => Promise<void>
  onChange: (text: string) => Promise<void>
  onUndo: () => Promise<void>
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

export type Step = 'problem' | 'outcome' | 'change' | 'saved'

/** Where to begin: at the first thing that has no answer; a complete one begins at its problem. */
export const firstStep = ({ problem, outcome, change }: QuestionData): Step => {
  if (problem === undefined || problem.trim() === '') return 'problem'
  if (outcome === undefined) return 'outcome'
  return outcome === 'changed' && change === undefined ? 'change' : 'problem'
}

/** Longest answer that is kept, UTF-16 units. */
export const LONGEST_ANSWER = 2000
