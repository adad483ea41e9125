import { useSay } from '../words.tsx'
import type { ClaimTotal as Total } from './types.ts'

/** The one figure, and whose decision it is. A learning record has no figure. */
export const ClaimTotal = ({ figure, caption, notes }: Total) => {
  const say = useSay()
  return (
    <aside class="card stack tight" aria-label={say('runningTotal')}>
      <h2>{say('runningTotal')}</h2>
      <div aria-live="polite">
        {figure !== undefined && <p class="big">{figure}</p>}
        <p class={figure === undefined ? undefined : 'meta'}>{caption}</p>
      </div>
      {notes.map(note => (
        <p key={note} class="meta">
          {note}
        </p>
      ))}
    </aside>
  )
}
