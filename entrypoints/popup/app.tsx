import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Popup } from '../../components/popup/popup.tsx'
import type { PopupAccess, PopupState, PopupWaiting } from '../../components/popup/types.ts'
import { useSay } from '../../components/words.tsx'
import { NotConfirmed, send } from '../../messages/send.ts'
import type { Overview, QuestionState, Request, WaitingEpisode } from '../../messages/types.ts'

const LINKS = {
  welcome: browser.runtime.getURL('/welcome.html'),
  diary: browser.runtime.getURL('/diary.html'),
  waiting: browser.runtime.getURL('/diary.html#waiting'),
  sites: browser.runtime.getURL('/diary.html#sites'),
  addByHand: browser.runtime.getURL('/diary.html#add'),
  review: browser.runtime.getURL('/diary.html#review'),
  followUp: browser.runtime.getURL('/diary.html#followup='),
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

/** Half of the popup's code, on its way while the background is asked what there is. */
const asked = import('./asked.tsx')

interface Open {
  question: QuestionState
  Asked: Awaited<typeof asked>['Asked']
}

/** The question about an episode; undefined when it is gone. */
const questionOf = async (target: string): Promise<Open | undefined> => {
  try {
    const { question } = await send<'question'>({ type: 'question', target })
    return { question, Asked: (await asked).Asked }
  } catch {
    return undefined
  }
}

interface Known {
  overview?: Overview
  open?: Open | undefined
}

/** The popup: asks the background what there is, and again after everything it does. It opens no database. */
export const App = ({ tab }: { tab?: number }) => {
  const say = useSay()
  const [{ overview, open }, setKnown] = useState<Known>({})
  /** The question that stood there when the popup opened: putting it off is no answer to a question of ours. */
  const unasked = useRef<string | undefined>(undefined)
  const [note, setNote] = useState<{ text: string; onUndo?: () => void }>()

  const failed = (error?: unknown): void => {
    const held = error instanceof NotConfirmed && error.reason === 'held'
    setNote({ text: say(held ? 'keptAll' : 'notDone') })
  }
  const look = async (): Promise<Overview> =>
    (await send<'overview'>({ type: 'overview', ...(tab === undefined ? {} : { tab }) })).overview
  const refresh = (): void => void look().then(overview => setKnown({ overview }), failed)

  useEffect(() => {
    const begin = async (): Promise<void> => {
      const overview = await look()
      // Of the tab in front, else the newest: it can be answered at once, whatever brought the popup here.
      const first = overview.agreed ? (overview.here ?? overview.waiting[0]) : undefined
      unasked.current = first?.id
      setKnown({ overview, open: first && (await questionOf(first.id)) })
    }
    begin().catch(failed)
  }, [])

  const tell = (message: Request, done?: { text: string; onUndo?: () => void }): void => {
    send(message).then(() => {
      setNote(done)
      refresh()
    }, failed)
  }
  const answer = (id: string): void => {
    setNote(undefined)
    unasked.current = undefined
    void questionOf(id).then(open => (open && overview ? setKnown({ overview, open }) : refresh()))
  }
  const forget = (id: string): void => {
    const onUndo = () => tell({ type: 'restore', id })
    tell({ type: 'remove', id }, { text: say('forgotten'), onUndo })
  }

  if (!overview) return null
  const { here, waiting, waitingInAll, site } = overview
  return (
    <Popup
      state={stateOf(overview)}
      now={Date.now()}
      zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      here={here && { ...here, problem: here.problemGuess }}
      waiting={waiting.map(waitingOf)}
      waitingInAll={waitingInAll}
      followUps={overview.followUps}
      review={overview.review.due}
      calmed={overview.calmed}
      keepAll={overview.keepAll}
      site={site}
      access={accessOf(overview.access, refresh)}
      question={
        open && (
          <open.Asked
            question={open.question}
            sites={[here, ...waiting].find(one => one?.id === open.question.episode)?.sites ?? []}
            unasked={unasked.current === open.question.episode}
            ended={refresh}
            failed={failed}
          />
        )
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
      onAskAgain={() => tell({ type: 'settings', mode: 'over' })}
    />
  )
}
