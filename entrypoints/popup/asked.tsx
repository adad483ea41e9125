import { Fragment } from 'preact'
import { Question } from '../../components/question/question.tsx'
import { questionActions, questionData } from '../../messages/questionActions.ts'
import type { QuestionState } from '../../messages/types.ts'

export interface AskedProps {
  question: QuestionState
  /** Names of the sites. */
  sites: readonly string[]
  /** It stood there when the popup opened: putting it off is no answer to a question of ours, so nobody is told. */
  unasked: boolean
  ended: () => void
  failed: (error: unknown) => void
}

/** The question in the popup, under what was searched for: the words in the field are soon other ones. */
export const Asked = ({ question, sites, unasked, ended, failed }: AskedProps) => (
  <>
    <p class="meta">
      {[question.problemGuess, ...sites].filter(Boolean).map((text, at) => (
        <Fragment key={text}>
          {at > 0 && ' · '}
          <bdi>{text}</bdi>
        </Fragment>
      ))}
    </p>
    <Question
      key={question.episode}
      question={questionData(question)}
      place="popup"
      takeFocus
      {...questionActions(question.episode, question, { ended, failed })}
      {...(unasked ? { onLater: ended } : {})}
    />
  </>
)
