import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Basis, Happened } from '../../episodes/types.ts'
import { BASIS_TEXTS, keysOf } from '../answers/texts.ts'
import { LinesField } from '../diary/linesField.tsx'
import { useFormats } from '../format.ts'
import { Chips } from '../parts/chips.tsx'
import { RadioRows } from '../parts/radioRows.tsx'
import { NotSaved } from '../question/notSaved.tsx'
import { useSaving } from '../question/useSaving.ts'
import { useSay } from '../words.tsx'
import { HAPPENED_TEXTS } from './texts.ts'
import type { FollowUpItem, FollowUpSaid } from './types.ts'

/** Longest text about what got in the way, UTF-16 units. */
const LONGEST_BARRIER = 1000

const RECALL = { had: 'followUpHadIt', partly: 'followUpPartly', no: 'followUpHadNot' } as const
type Recall = keyof typeof RECALL

export interface HappenedFormProps {
  item: FollowUpItem
  /** The answer was looked for before it was shown: then it can be compared. Never kept. */
  tried: boolean
  /** Rejects when nothing was saved. */
  onSave: (said: FollowUpSaid) => Promise<void>
  onSaved: () => void
  onLater: () => void
}

/** What was planned, then: what happened, how it is known, what got in the way. */
export const HappenedForm = ({ item, tried, onSave, onSaved, onLater }: HappenedFormProps) => {
  const say = useSay()
  const formats = useFormats()
  const id = useId()
  const [recall, setRecall] = useState<Recall>()
  const [happened, setHappened] = useState<Happened>()
  const [basis, setBasis] = useState<Basis>()
  const [barrier, setBarrier] = useState('')
  const [asked, setAsked] = useState(false)
  const { failed, save } = useSaving()
  const heading = useRef<HTMLHeadingElement>(null)
  const firstRadio = useRef<HTMLInputElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const planned = formats.day(item.at, item.zone)
  const textOf = (value: Happened): string =>
    value === 'notYet' && item.againAt !== undefined
      ? say('happenedNotYetAgain', formats.dayMonth(item.againAt, item.zone))
      : say(HAPPENED_TEXTS[value])
  const submit = () => {
    setAsked(true)
    if (happened) save(() => onSave({ happened, ...(basis && { basis }), barrier: barrier.trim() }), onSaved)
    else firstRadio.current?.focus()
  }
  return (
    <form
      class="card stack form"
      aria-labelledby={id}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <div class="stack tight">
        <h2 id={id} ref={heading} tabIndex={-1}>
          <bdi>{item.problem}</bdi>
        </h2>
        <p class="meta">{say(item.change ? 'followUpPlanned' : 'followUpPlannedNothing', planned)}</p>
        {item.change && (
          <p class="said">
            <bdi>{item.change}</bdi>
          </p>
        )}
        {tried && (
          <Chips
            legend={say('followUpHad')}
            options={keysOf(RECALL).map(value => ({ value, text: say(RECALL[value]) }))}
            value={recall}
            onChange={setRecall}
          />
        )}
      </div>
      <RadioRows<Happened>
        legend={say('followUpHappened')}
        options={keysOf(HAPPENED_TEXTS).map(value => ({ value, text: textOf(value) }))}
        value={happened}
        onChange={setHappened}
        fault={asked && !happened ? say('followUpMissing') : undefined}
        firstRef={firstRadio}
      />
      <div class="stack tight">
        <Chips
          legend={say('followUpKnown')}
          options={keysOf(BASIS_TEXTS).map(value => ({ value, text: say(BASIS_TEXTS[value]) }))}
          value={basis}
          onChange={setBasis}
        />
        <p class="hint">{say('followUpKnownHint')}</p>
      </div>
      <LinesField
        label={say('followUpBarrier')}
        longest={LONGEST_BARRIER}
        hint={say('questionPrivacy')}
        value={barrier}
        onInput={setBarrier}
      />
      <NotSaved failed={failed} />
      <div class="row">
        <button type="submit" class="btn primary">
          {say(failed ? 'tryAgain' : 'save')}
        </button>
        <button type="button" class="btn" onClick={onLater}>
          {say('later')}
        </button>
      </div>
    </form>
  )
}
