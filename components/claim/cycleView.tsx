import { useRef } from 'preact/hooks'
import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'
import { CycleCard } from './cycleCard.tsx'
import type { CycleViewProps } from './cycleTypes.ts'

/** How far each followed rule is in its cycle or year; whether all have enough, and what that means for being asked. */
export const CycleView = ({ followed, follow, enough, onFollow, onStop, onChange, onAsk }: CycleViewProps) => {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  /** What was pressed goes away: focus stays in this part. */
  const goHome = (): void => heading.current?.focus()
  // A record is not followed, and says nothing of cycles.
  if (followed.length === 0 && !follow && !enough) return null
  return (
    <section class="stack">
      <h2 ref={heading} tabIndex={-1}>
        {say('cycleTitle')}
      </h2>
      {enough && (
        <Banner
          fact={say(enough.asking ? 'cycleEnoughAsking' : 'cycleEnoughUntil', enough.day)}
          actions={
            <button type="button" class="btn small" onClick={() => onAsk(!enough.asking)}>
              {say(enough.asking ? 'cycleAskNothing' : 'cycleAskAll')}
            </button>
          }
        />
      )}
      {followed.length === 0 ? (
        <p class="muted measure">{say('cycleNone')}</p>
      ) : (
        <ul class="stack">
          {followed.map(rule => (
            <CycleCard
              key={rule.id}
              rule={rule}
              onStop={() => {
                goHome()
                onStop(rule.id)
              }}
              onChange={said => onChange(rule.id, said)}
            />
          ))}
        </ul>
      )}
      {follow && (
        <div class="row">
          <button
            type="button"
            class="btn small"
            onClick={() => {
              goHome()
              onFollow(follow.id)
            }}
          >
            {say('cycleFollow')}
          </button>
          <span class="meta">{follow.name}</span>
        </div>
      )}
    </section>
  )
}
