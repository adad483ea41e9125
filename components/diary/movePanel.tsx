import { useEffect, useRef, useState } from 'preact/hooks'
import { Fault } from '../parts/fault.tsx'
import { Tick } from '../parts/tick.tsx'
import { NotSaved } from '../question/notSaved.tsx'
import { useSaving } from '../question/useSaving.ts'
import { useSay } from '../words.tsx'
import { ChooseEpisode } from './chooseEpisode.tsx'
import type { RegroupChoice, RegroupPart } from './regroupTypes.ts'

/** The radio for a new episode; no id looks like it. */
const NEW = 'new'

export interface MovePanelProps {
  parts: readonly RegroupPart[]
  choicesFor: (search: string) => readonly RegroupChoice[]
  /** @param to absent: into a new episode. Rejects when nothing was moved */
  onMove: (visits: readonly string[], to: string | undefined) => Promise<void>
  onDone: () => void
  onCancel: () => void
}

/** Ticks searches and sources and sends them to another episode, or a new one. */
export const MovePanel = ({ parts, choicesFor, onMove, onDone, onCancel }: MovePanelProps) => {
  const say = useSay()
  const [ticked, setTicked] = useState<readonly RegroupPart[]>([])
  const [to, setTo] = useState<string>()
  const [search, setSearch] = useState('')
  const [asked, setAsked] = useState(false)
  const { failed, save } = useSaving()
  const first = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => first.current?.focus(), [])
  const visits = parts.filter(part => ticked.includes(part)).flatMap(part => part.visits)
  const submit = () => {
    setAsked(true)
    if (visits.length === 0) first.current?.focus()
    else if (to === undefined) form.current?.querySelector<HTMLElement>('input[type=radio]')?.focus()
    else save(() => onMove(visits, to === NEW ? undefined : to), onDone)
  }
  return (
    <form
      ref={form}
      class="stack"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <fieldset>
        <legend>{say('moveWhich')}</legend>
        {parts.map((part, at) => (
          <Tick
            key={part.visits[0]}
            checked={ticked.includes(part)}
            onChange={on => setTicked(on ? [...ticked, part] : ticked.filter(one => one !== part))}
            hint={part.facts}
            inputRef={at === 0 ? first : null}
          >
            <bdi>{part.text}</bdi>
          </Tick>
        ))}
        <Fault id="move-which" text={asked && visits.length === 0 ? say('moveMissing') : undefined} />
      </fieldset>
      <ChooseEpisode
        legend={say('moveWhere')}
        before={[{ value: NEW, text: say('moveNew') }]}
        choices={choicesFor(search)}
        search={search}
        onSearch={setSearch}
        value={to}
        onChange={setTo}
        fault={asked && to === undefined ? say('regroupMissing') : undefined}
      />
      <NotSaved failed={failed} />
      <div class="row">
        <button type="submit" class="btn primary">
          {say('move')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
