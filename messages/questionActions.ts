import type { DraftField, QuestionActions, QuestionData } from '../components/question/types.ts'
import { send } from './send.ts'
import type { QuestionState, RequestOf } from './types.ts'

interface Ending {
  /** Every answer is given, or the person wants no question now. */
  ended: () => void
  /** The background did not confirm that it was put off, paused, muted or forgotten: the question stays open. */
  failed: (error: unknown) => void
}

const waiting = new Map<string, RequestOf<'draft'>>()
let telling = false

/** One draft is on its way at a time and the newest goes next, so that an older one never arrives last. */
const tellDraft = async (target: string, field: DraftField, text: string): Promise<void> => {
  waiting.set(`${target} ${field}`, { type: 'draft', target, field, text })
  if (telling) return
  telling = true
  for (const [key, draft] of waiting) {
    waiting.delete(key)
    // One that is lost costs a few words at most; the next one holds them again.
    await send<'draft'>(draft).catch(() => undefined)
  }
  telling = false
}

/** The same state in the words of the component. */
export const questionData = ({ first, site, ...state }: QuestionState): QuestionData => ({
  ...state,
  firstTime: first,
  mutableSite: site?.name,
})

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
  const onDraft = (field: DraftField, text: string) => void tellDraft(target, field, text)
  const settle = (how: RequestOf<'settle'>['how']) => send<'settle'>({ type: 'settle', target, how })
  // What was typed goes with it, before the question does.
  const drop = (how: 'notClinical' | 'forget') =>
    leave(settle(how).then(() => Promise.all([tellDraft(target, 'problem', ''), tellDraft(target, 'change', '')])))
  const isPage = target === question.episode
  return {
    onAnswer: async (problem, about, forWhom) => {
      const chosen = { ...(about ? { about } : {}), ...(forWhom ? { forWhom } : {}) }
      await send<'answer'>({ type: 'answer', target, problem, ...chosen })
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
    onAgain: async same => {
      await send<'again'>({ type: 'again', target, same })
    },
    // A page's frame may not take back what was joined.
    onApart: isPage
      ? async () => {
          await send<'undoRegroup'>({ type: 'undoRegroup' })
        }
      : undefined,
    onDraft,
    onLook: isPage
      ? async () => questionData((await send<'question'>({ type: 'question', target })).question)
      : undefined,
    onLater: () => leave(settle('later')),
    onNotClinical: () => drop('notClinical'),
    onForget: () => drop('forget'),
    onMuteSite: question.site && (() => leave(send<'muteHere'>({ type: 'muteHere', target }))),
    onPause: until => leave(send<'pause'>({ type: 'pause', until: until === 'hour' ? 'hour' : 'day' })),
    onDone: ended,
  }
}
