import type { Outcome } from '../../episodes/types.ts'
import { Icon } from '../icon.tsx'
import { type TextKey, useSay } from '../words.tsx'

/** Five equals, in the order in which they are shown everywhere. */
export const OUTCOME_TEXTS: Readonly<Record<Outcome, { word: TextKey; meaning: TextKey }>> = {
  changed: { word: 'outcomeChanged', meaning: 'outcomeChangedMeaning' },
  confirmed: { word: 'outcomeConfirmed', meaning: 'outcomeConfirmedMeaning' },
  learned: { word: 'outcomeLearned', meaning: 'outcomeLearnedMeaning' },
  noAnswer: { word: 'outcomeNoAnswer', meaning: 'outcomeNoAnswerMeaning' },
  wouldNotApply: { word: 'outcomeWouldNotApply', meaning: 'outcomeWouldNotApplyMeaning' },
}

export const OUTCOME_ORDER = Object.keys(OUTCOME_TEXTS) as Outcome[]

/** Sign and word of an outcome, or "Waiting" while there is none. */
export const OutcomeLabel = ({ outcome }: { outcome?: Outcome | undefined }) => {
  const say = useSay()
  return (
    <span class="outcome">
      <Icon name={outcome ?? 'waiting'} />
      {say(outcome ? OUTCOME_TEXTS[outcome].word : 'waiting')}
    </span>
  )
}
