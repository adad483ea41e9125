import { useEffect, useRef, useState } from 'preact/hooks'
import { NotSaved } from '../question/notSaved.tsx'
import { useSaving } from '../question/useSaving.ts'
import { useSay } from '../words.tsx'
import { ChooseEpisode } from './chooseEpisode.tsx'
import type { RegroupChoice } from './regroupTypes.ts'

export interface JoinPanelProps {
  choicesFor: (search: string) => readonly RegroupChoice[]
  /** Rejects when nothing was joined. */
  onJoin: (into: string) => Promise<void>
  onDone: () => void
  onCancel: () => void
}

/** Makes one episode of two. */
export const JoinPanel = ({ choicesFor, onJoin, onDone, onCancel }: JoinPanelProps) => {
  const say = useSay()
  const [into, setInto] = useState<string>()
  const [search, setSearch] = useState('')
  const [asked, setAsked] = useState(false)
  const { failed, save } = useSaving()
  const form = useRef<HTMLFormElement>(null)
  const focusFirst = () => form.current?.querySelector<HTMLElement>('input')?.focus()
  useEffect(focusFirst, [])
  const submit = () => {
    setAsked(true)
    if (into === undefined) focusFirst()
    else save(() => onJoin(into), onDone)
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
      <ChooseEpisode
        legend={say('joinWhich')}
        choices={choicesFor(search)}
        search={search}
        onSearch={setSearch}
        value={into}
        onChange={setInto}
        fault={asked && into === undefined ? say('regroupMissing') : undefined}
      />
      <p class="hint">{say('joinMore')}</p>
      <NotSaved failed={failed} />
      <div class="row">
        <button type="submit" class="btn primary">
          {say('join')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
