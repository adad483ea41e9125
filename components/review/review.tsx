import { useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { Empty } from '../parts/empty.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { ReviewCard } from './reviewCard.tsx'
import { SettledLine } from './settledLine.tsx'
import type { ReviewActions, ReviewItem, Settled } from './types.ts'
import { useOrder } from './useOrder.ts'

/** Open at a time; the rest is folded. */
const OPEN = 3

export interface ReviewProps extends ReviewActions {
  /** What waits, in the order to show it in. What is being answered stays until it is settled. */
  items: readonly ReviewItem[]
  /** Everything is to be kept: nothing can be deleted. */
  held: boolean
  now: number
}

/** The end of the day: everything that waits, three at a time, each answered in a key or two. */
export const Review = (props: ReviewProps) => {
  const say = useSay()
  const { items, held, now } = props
  const [settled, setSettled] = useState<Settled>()
  const [said, setSaid] = useState('')
  const [moved, setMoved] = useState(false)
  const { shown, hold, done, undone, later, first } = useOrder(items)
  const actions: ReviewActions = {
    ...props,
    onAnswer: (id, problem, more) => {
      hold(id)
      return props.onAnswer(id, problem, more)
    },
  }

  const next = (id: string, words: string) => {
    setSaid(words)
    setMoved(true)
    done(id)
  }
  const [open, rest] = [shown.slice(0, OPEN), shown.slice(OPEN)]
  const going = items.filter(item => item.goes).length
  return (
    <div class="stack loose desk">
      <header class="stack close">
        <h1 tabIndex={-1}>{say('reviewTitle')}</h1>
        {shown.length > 0 && <p>{say('reviewMore')}</p>}
      </header>
      {going > 0 && <Banner fact={count(say, 'goesSoon', going)}>{count(say, 'goesSoonMore', going)}</Banner>}
      <div class="stack">
        {settled && (
          <SettledLine
            key={settled.id}
            settled={settled}
            onUndo={() => props.onUndo(settled.id)}
            onUndone={() => {
              undone(settled.id)
              setSettled(undefined)
              setMoved(true)
            }}
          />
        )}
        {open.map((item, at) => (
          <ReviewCard
            key={item.id}
            item={item}
            now={now}
            held={held}
            actions={actions}
            takeFocus={moved && at === 0}
            onSettled={one => {
              setSettled(one)
              next(item.id, say('savedHere'))
            }}
            onLater={() => {
              props.onLater(item.id)
              later(item.id)
              setMoved(true)
            }}
            onDelete={async how => {
              await props[how](item.id)
              next(item.id, say('forgotten'))
            }}
          />
        ))}
      </div>
      {shown.length === 0 && (
        <Empty
          title={say('reviewNone')}
          actions={
            <a class="btn" href="#episodes">
              {say('showAll')}
            </a>
          }
        >
          {say('reviewNoneMore')}
        </Empty>
      )}
      {rest.length > 0 && (
        <details>
          <summary>
            <Icon name="chevron" />
            <b>{count(say, 'reviewRest', rest.length)}</b>
          </summary>
          <ul class="list">
            {rest.map(item => (
              <li key={item.id} class="row apart">
                <bdi>{item.problemGuess}</bdi>
                <button
                  type="button"
                  class="btn small"
                  onClick={() => {
                    first(item.id)
                    setMoved(true)
                  }}
                >
                  {say('answer')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {shown.length > 0 && <p class="meta">{say('reviewKeys')}</p>}
      <p class="vh" role="status">
        {said}
      </p>
    </div>
  )
}
