import { useRef, useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'
import { CycleBar } from './cycleBar.tsx'
import { CycleForm } from './cycleForm.tsx'
import type { CycleFollowed, CycleSaid } from './cycleTypes.ts'

export interface CycleCardProps {
  rule: CycleFollowed
  onStop: () => void
  onChange: (said: CycleSaid) => void
}

/** A rule that is followed: where it is, in figures and in a bar, and what the clinician says of it. */
export const CycleCard = ({ rule, onStop, onChange }: CycleCardProps) => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const { name, window, amounts, enough, facts, note, start, target } = rule
  return (
    <li class="card stack">
      <div>
        <div class="row apart">
          <h3>{name}</h3>
          {enough && <span class="tag">{enough}</span>}
        </div>
        {window && <p class="meta num">{window}</p>}
      </div>
      {amounts && <CycleBar {...amounts} />}
      <div class="stack close">
        {note && <p>{note}</p>}
        {facts.length > 0 && (
          <ul class="meta num">
            {facts.map(fact => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
        <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
          <summary ref={summary} class="meta">
            <Icon name="chevron" />
            {say('cycleEdit')}
            <span class="vh">{name}</span>
          </summary>
          {open && (
            <CycleForm
              start={start}
              target={target}
              onStop={onStop}
              onSave={said => {
                setOpen(false)
                summary.current?.focus()
                onChange(said)
              }}
            />
          )}
        </details>
      </div>
    </li>
  )
}
