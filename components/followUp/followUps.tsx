import { useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Empty } from '../parts/empty.tsx'
import { useSay } from '../words.tsx'
import { HappenedForm } from './happenedForm.tsx'
import { RecallStep } from './recallStep.tsx'
import type { FollowUpItem, FollowUpSaid } from './types.ts'

export interface FollowUpsProps {
  /** What is asked about today: two at most, in their order. */
  items: readonly FollowUpItem[]
  /** So many are due besides that skipping them is offered. */
  many: boolean
  /** Rejects when nothing was saved. */
  onSave: (id: string, said: FollowUpSaid) => Promise<void>
  onSkipOthers: () => void
}

/** Weeks later: first what is remembered, then what actually happened. One at a time. */
export const FollowUps = ({ items, many, onSave, onSkipOthers }: FollowUpsProps) => {
  const say = useSay()
  const [late, setLate] = useState<readonly string[]>([])
  const [shown, setShown] = useState<{ item: FollowUpItem; tried: boolean }>()
  const [saved, setSaved] = useState(false)
  const [moved, setMoved] = useState(false)
  const left = items.filter(item => !late.includes(item.id))
  // What is being answered stays until it is settled, whatever comes in meanwhile.
  const item = shown?.item ?? left[0]
  const next = (isSaved: boolean) => {
    setShown(undefined)
    setSaved(isSaved)
    setMoved(true)
  }
  return (
    <div class="stack loose desk">
      <header class="stack close">
        <h1 tabIndex={-1}>{say('followUpsTitle')}</h1>
        {item && <p class="meta">{say('followUpsMore')}</p>}
      </header>
      <div role="status">
        {saved && (
          <p class="saved">
            <Icon name="check" />
            {say('savedHere')}
          </p>
        )}
      </div>
      {item && !shown && (
        <RecallStep
          key={item.id}
          problem={item.problem}
          takeFocus={moved}
          onShow={tried => {
            setSaved(false)
            setShown({ item, tried })
          }}
        />
      )}
      {shown && (
        <HappenedForm
          key={shown.item.id}
          item={shown.item}
          tried={shown.tried}
          onSave={said => onSave(shown.item.id, said)}
          onSaved={() => {
            setLate([...late, shown.item.id])
            next(true)
          }}
          onLater={() => {
            setLate([...late, shown.item.id])
            next(false)
          }}
        />
      )}
      {!item && (
        <Empty
          title={say('followUpsNone')}
          actions={
            <a class="btn" href="#episodes">
              {say('showAll')}
            </a>
          }
        >
          {say('followUpsNoneMore')}
        </Empty>
      )}
      {many && (
        <Banner
          actions={
            <Confirm
              text={say('followUpsSkip')}
              question={say('followUpsSkipAsk')}
              yes={say('followUpsSkip')}
              no={say('keep')}
              onYes={onSkipOthers}
            />
          }
        >
          {say('followUpsMany')}
        </Banner>
      )}
    </div>
  )
}
