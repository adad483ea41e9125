import { OUTCOME_TEXTS } from '../answers/outcome.tsx'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { useSaving } from '../question/useSaving.ts'
import { useSay } from '../words.tsx'
import type { Settled } from './types.ts'

export interface SettledLineProps {
  settled: Settled
  /** Rejects when nothing was taken back. */
  onUndo: () => Promise<void>
  onUndone: () => void
}

/** What was answered last, and the way back. */
export const SettledLine = ({ settled, onUndo, onUndone }: SettledLineProps) => {
  const say = useSay()
  const { failed, save } = useSaving()
  return (
    <div class="stack tight">
      <div class="banner">
        <Icon name="check" />
        <div class="row apart">
          <div>
            <p>
              <bdi>{settled.problem}</bdi>
            </p>
            <p class="meta">
              <b>{say(OUTCOME_TEXTS[settled.outcome].word)}</b>
              {settled.change && (
                <>
                  {' · '}
                  <bdi>{settled.change}</bdi>
                </>
              )}
            </p>
          </div>
          <button type="button" class="btn small" onClick={() => save(onUndo, onUndone)}>
            <Icon name="undo" />
            {say('undo')}
          </button>
        </div>
      </div>
      {failed && <Banner tone="look" fact={say('notUndone')} />}
    </div>
  )
}
