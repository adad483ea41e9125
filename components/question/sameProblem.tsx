import { useId } from 'preact/hooks'
import { PART, weave } from '../weave.tsx'
import { useSay } from '../words.tsx'
import type { QuestionData } from './types.ts'

/** Further back than this, a weekday could be the one before, ms. */
const A_WEEK = 6 * 24 * 3600_000

/** "Tuesday", or "12 November" when it is longer ago. */
const dayName = (language: string, at: number): string =>
  new Intl.DateTimeFormat(
    language,
    Date.now() - at < A_WEEK ? { weekday: 'long' } : { day: 'numeric', month: 'long' },
  ).format(at)

export interface SameProblemProps {
  earlier: NonNullable<QuestionData['earlier']>
  onAgain: (same: boolean) => void
}

/** Offers an earlier problem. Two equal buttons; whoever simply answers the question below has said that it is another. */
export const SameProblem = ({ earlier, onAgain }: SameProblemProps) => {
  const say = useSay()
  const id = useId()
  const day = dayName(say('languageTag'), earlier.at)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are two buttons under one sentence
    <div class="confirm stack tight" role="group" aria-labelledby={id}>
      <p id={id}>{weave(say('sameProblemAsk', day, PART[0]), <bdi>{earlier.problem}</bdi>)}</p>
      <div class="row">
        <button type="button" class="btn small" onClick={() => onAgain(true)}>
          {say('sameProblem')}
        </button>
        <button type="button" class="btn small" onClick={() => onAgain(false)}>
          {say('otherProblem')}
        </button>
      </div>
    </div>
  )
}
