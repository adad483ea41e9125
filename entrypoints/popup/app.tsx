import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Popup } from '../../components/popup/popup.tsx'
import type { PopupAccess, PopupState, PopupWaiting } from '../../components/popup/types.ts'
import { useSay } from '../../components/words.tsx'
import { questionActions, questionData } from '../../messages/questionActions.ts'
import { send } from '../../messages/send.ts'
import type { Overview, QuestionState, Request, WaitingEpisode } from '../../messages/types.ts'

const LINKS = {
  welcome: browser.runtime.getURL('/welcome.html'),
  diary: browser.runtime.getURL('/diary.html'),
  waiting: browser.runtime.getURL('/diary.html#waiting'),
  sites: browser.runtime.getURL('/diary.html#sites'),
  addByHand: browser.runtime.getURL('/diary.html#add'),
}

/** A pause that ends later than this has no end that could be shown. */
const FOREVER = 8e15

const stateOf = ({ shared, agreed, pausedUntil, site, sites }: Overview): PopupState => {
  if (shared) return { kind: 'shared' }
  if (!agreed) return { kind: 'notSetUp' }
  if (pausedUntil !== undefined) return { kind: 'paused', ...(pausedUntil < FOREVER ? { until: pausedUntil } : {}) }
  return site ? { kind: 'noticing' } : { kind: 'elsewhere', sites }
}

const waitingOf = ({ id, problemGuess, at, sites }: WaitingEpisode): PopupWaiting => ({
  id,
  problem: problemGuess,
  at,
  sites,
})

const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '')

const accessOf = ({ missing, extra }: Overview['access'], done: () => void): PopupAccess | undefined => {
  const fix = (patterns: string[], change: (origins: string[]) => Promise<boolean>): void => {
    // First of all: a permission is only given straight from the click.
    const changed = change(patterns)
    changed.then(() => send<'sync'>({ type: 'sync' })).then(done, done)
  }
  if (missing.length > 0) {
    return {
      kind: 'missing',
      names: missing.map(hostOf),
      onFix: () => fix(missing, origins => browser.permissions.request({ origins })),
    }
  }
  if (extra.length === 0) return undefined
  return {
    kind: 'extra',
    names: extra.map(hostOf),
    onFix: () => fix(extra, origins => browser.permissions.remove({ origins })),
  }
}

const openPage = (href: string): void => {
  browser.tabs.create({ url: href }).then(
    () => window.close(),
    () => window.location.assign(href),
  )
}

/** The popup: asks the background what there is, and again after everything it does. It opens no database. */
export const App = ({ tab }: { tab?: number }) => {
  const say = useSay()
  const [overview, setOverview] = useState<Overview>()
  const [question, setQuestion] = useState<QuestionState>()
  const [note, setNote] = useState<{ text: string; onUndo?: () => void }>()

  const refresh = useCallback(() => {
    send<'overview'>({ type: 'overview', ...(tab === undefined ? {} : { tab }) }).then(
      reply => setOverview(reply.overview),
      () => setNote({ text: say('notDone') }),
    )
  }, [tab, say])
  useEffect(refresh, [refresh])

  const tell = (message: Request, done?: { text: string; onUndo?: () => void }): void => {
    send(message).then(
      () => {
        setNote(done)
        refresh()
      },
      () => setNote({ text: say('notDone') }),
    )
  }
  const answer = (id: string): void => {
    setNote(undefined)
    send<'question'>({ type: 'question', target: id }).then(reply => setQuestion(reply.question), refresh)
  }
  const forget = (id: string): void => {
    const onUndo = () => tell({ type: 'restore', id })
    tell({ type: 'remove', id }, { text: say('forgotten'), onUndo })
  }
  const ended = (): void => {
    setQuestion(undefined)
    refresh()
  }

  if (!overview) return null
  const { here, waiting, waitingInAll, site } = overview
  const failed = () => setNote({ text: say('notDone') })
  return (
    <Popup
      state={stateOf(overview)}
      now={Date.now()}
      zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      here={here && { ...here, problem: here.problemGuess }}
      waiting={waiting.map(waitingOf)}
      waitingInAll={waitingInAll}
      site={site}
      access={accessOf(overview.access, refresh)}
      question={
        question && {
          id: question.episode,
          question: questionData(question),
          ...questionActions(question.episode, question, { ended, failed }),
        }
      }
      note={note}
      links={LINKS}
      onOpen={openPage}
      onAnswer={answer}
      onForget={forget}
      onForgetHour={() => tell({ type: 'forgetHour' }, { text: say('forgottenHour') })}
      onPause={how => tell({ type: 'pause', until: how === 'today' ? 'day' : how })}
      onResume={() => tell({ type: 'pause', until: 'end' })}
      onMute={on => site && tell({ type: 'mute', site: site.id, on })}
    />
  )
}
