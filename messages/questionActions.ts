import type { QuestionActions } from '../components/question/types.ts'
import { send } from './send.ts'
import type { QuestionState } from './types.ts'

interface Ending {
  /** Every answer is given, or the person wants no question now. */
  ended: () => void
  /** The background did not confirm that it was put off, paused, muted or forgotten: the question stays open. */
  failed: (error: unknown) => void
}

/**
 * What the question does, by messages to the background.
 * @param target a frame's token, or the episode's id from a page of ours
 */
export const questionActions = (
  target: string,
  question: QuestionState,
  { ended, failed }: Ending,
): QuestionActions => {
  const leave = (saying: Promise<unknown>) => void saying.then(ended, failed)
  return {
    onAnswer: async (problem, about) => {
      await send<'answer'>({ type: 'answer', target, problem, ...(about ? { about } : {}) })
    },
    onOutcome: async outcome => {
      await send<'outcome'>({ type: 'outcome', target, outcome })
    },
    onChange: async change => {
      await send<'change'>({ type: 'change', target, change })
    },
    onUndo: async () => {
      await send<'undo'>({ type: 'undo', target })
    },
    onLater: () => leave(send<'settle'>({ type: 'settle', target, how: 'later' })),
    onNotClinical: () => leave(send<'settle'>({ type: 'settle', target, how: 'notClinical' })),
    onForget: () => leave(send<'settle'>({ type: 'settle', target, how: 'forget' })),
    onMuteSite: question.site && (() => leave(send<'muteHere'>({ type: 'muteHere', target }))),
    onPause: until => leave(send<'pause'>({ type: 'pause', until: until === 'hour' ? 'hour' : 'day' })),
    onDone: ended,
  }
}

/** The same state in the words of the component. */
export const questionData = ({ problemGuess, first, site, problem, about, outcome, change }: QuestionState) => ({
  problemGuess,
  firstTime: first,
  mutableSite: site?.name,
  problem,
  about,
  outcome,
  change,
})
