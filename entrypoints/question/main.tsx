import { render } from 'preact'
import { useState } from 'preact/hooks'
import { prepareDocument } from '../../components/document.ts'
import { Banner } from '../../components/parts/banner.tsx'
import { Question } from '../../components/question/question.tsx'
import { WithWords } from '../../components/words.tsx'
import { questionActions, questionData } from '../../messages/questionActions.ts'
import { NotConfirmed, send } from '../../messages/send.ts'
import { look, say } from '../../messages/texts.ts'
import type { QuestionState } from '../../messages/types.ts'
import { type Port, portFromHost } from './port.ts'

const Framed = ({ token, question, port }: { token: string; question: QuestionState; port: Port }) => {
  const [failed, setFailed] = useState<'keptAll' | 'notDone'>()
  const told = (error: unknown): void =>
    setFailed(error instanceof NotConfirmed && error.reason === 'held' ? 'keptAll' : 'notDone')
  const actions = questionActions(token, question, { ended: port.done, failed: told })
  return (
    <WithWords say={say}>
      <Question question={questionData(question)} takeFocus {...actions} />
      <div role="status">{failed && <Banner tone="look">{say(failed)}</Banner>}</div>
    </WithWords>
  )
}

const begin = async (): Promise<void> => {
  const token = location.hash.slice(1)
  const app = document.getElementById('app')
  if (!app || window.top === window || !token) return
  prepareDocument(look, say('frameTitle'))
  const port = await portFromHost()
  // Nothing is drawn before the background knows the token: a page may embed this file, and learns nothing from it.
  const { question } = await send<'question'>({ type: 'question', target: token })
  render(<Framed token={token} question={question} port={port} />, app)
  port.follow(app)
}

// Without a valid token the frame stays empty; the host page's script takes it away and the toolbar shows the dot.
begin().catch(() => undefined)
