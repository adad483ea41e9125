import type { Outcome } from '../../../episodes/types.ts'
import { OUTCOME_ORDER, OUTCOME_TEXTS, OutcomeLabel } from '../../answers/outcome.tsx'
import { Icon } from '../../icon.tsx'
import { Select } from '../../parts/select.tsx'
import { useSay } from '../../words.tsx'
import type { OptionDraft, QuestionDraft } from './draft.ts'

export interface ByOutcomeProps {
  question: QuestionDraft
  set: (change: Partial<QuestionDraft>) => void
}

const has = ({ when }: OptionDraft, outcome: Outcome) => when.includes(outcome)

const toggled = (when: readonly Outcome[], outcome: Outcome, on: boolean): Outcome[] =>
  OUTCOME_ORDER.filter(one => (one === outcome ? on : when.includes(one)))

/** Which answer follows from what came of the episode, so that the clinician is not asked the same twice. */
export const ByOutcome = ({ question: { kind, options }, set }: ByOutcomeProps) => {
  const say = useSay()
  const wordsOf = ({ code, label }: OptionDraft) => label || code
  const change = (outcome: Outcome, isOn: (option: OptionDraft) => boolean) =>
    set({ options: options.map(option => ({ ...option, when: toggled(option.when, outcome, isOn(option)) })) })
  return (
    <details>
      <summary class="meta">
        <Icon name="chevron" />
        {say('packOptionWhen')}
      </summary>
      <div class="stack tight more">
        <p class="hint">{say('packOptionWhenHint')}</p>
        {kind === 'one' ? (
          <div class="fields">
            {OUTCOME_ORDER.map(outcome => (
              <Select
                key={outcome}
                label={say(OUTCOME_TEXTS[outcome].word)}
                options={[
                  { value: '', text: say('packOptionNone') },
                  ...options.map(option => ({ value: String(option.key), text: wordsOf(option) })),
                ]}
                value={String(options.find(option => has(option, outcome))?.key ?? '')}
                onChange={key => change(outcome, option => String(option.key) === key)}
              />
            ))}
          </div>
        ) : (
          OUTCOME_ORDER.map(outcome => (
            <fieldset key={outcome}>
              <legend class="hint">
                <OutcomeLabel outcome={outcome} />
              </legend>
              <div class="chips">
                {options.map(option => (
                  <label key={option.key} class="chip">
                    <input
                      type="checkbox"
                      checked={has(option, outcome)}
                      onChange={event => {
                        const on = event.currentTarget.checked
                        change(outcome, one => (one.key === option.key ? on : has(one, outcome)))
                      }}
                    />
                    <span class="ticked">
                      <Icon name="check" />
                    </span>
                    {wordsOf(option)}
                  </label>
                ))}
              </div>
            </fieldset>
          ))
        )}
      </div>
    </details>
  )
}
